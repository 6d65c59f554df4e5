# What one does with this project; `make help` lists it. PYTHON may name an interpreter (3.11 or later).

VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# The first interpreter that is recent enough and runs.
RECENT := import sys, venv; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(firstword $(foreach python,python3 python3.13 python3.12 python3.11 python,\
	$(shell $(python) -c '$(RECENT)' >/dev/null 2>&1 && echo $(python))))

.DEFAULT_GOAL := help
.PHONY: generate check update release release-notes test lint golden conformance mock-server hostile fuzz coverage bench clean help

generate: $(READY) ## write generated/ from specs/
	$(BIN)/apiwright generate
	$(BIN)/black --check --quiet generated

check: $(READY) ## fail when generated/ is not what specs/ says
	$(BIN)/apiwright check
	$(BIN)/black --check --quiet generated

update: $(READY) ## fetch what vendors publish now into specs/, then write generated/
	$(BIN)/apiwright update
	$(BIN)/apiwright generate

release: $(READY) ## tell what changed since the last release in specs/releases.toml, then write generated/
	$(BIN)/apiwright release
	$(BIN)/apiwright generate

release-notes: $(READY) ## show what the newest release changes for callers
	@$(BIN)/apiwright release --notes

test: generate ## write generated/, then run every test
	$(BIN)/pytest --numprocesses auto --dist worksteal -m "not shared and not long"

lint: $(READY) ## ruff, mypy, pyright and the order of the layers
	$(BIN)/ruff check generator templates/runtime tests
	$(BIN)/black --check --quiet generator templates/runtime tests
	$(BIN)/mypy generator
	MYPYPATH=generated $(BIN)/mypy --package vendor_clients
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

golden: $(READY) ## rewrite what the golden cases expect, and docs/problems.md from them
	$(BIN)/pytest tests/golden tests/conformance/test_resource_trees.py --update
	$(BIN)/python -m tests.golden.problem_codes >docs/problems.md

conformance: $(READY) ## the judge and the corpus in ../shared, where it is present, and what takes long
	$(BIN)/pytest tests/conformance --numprocesses auto --dist worksteal -rs
	$(BIN)/pytest tests/golden tests/live tests/unit -m long --numprocesses auto --dist worksteal

PRISM := build/prism/node_modules/.bin/prism
mock-server: $(READY) ## call every operation of the corpus at a mock server of others, which npm has
	@test -x $(PRISM) || npm install --silent --no-audit --no-fund --prefix build/prism @stoplight/prism-cli@5 \
		|| echo "without npm and its registry there is no mock server" >&2
	$(BIN)/pytest tests/mocked --numprocesses auto --dist worksteal -rs

hostile: $(READY) ## fight every hostile document; make test takes some of each class
	$(BIN)/pytest tests/hostile --numprocesses auto --dist worksteal

FUZZ ?= 600
fuzz: $(READY) ## read pages, YAML, JSON, overlays and references of a fuzzer; FUZZ=SECONDS or --runs=COUNT for each
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/hostile/fuzz/requirements.txt
	$(BIN)/python -m tests.hostile.fuzz $(FUZZ)

coverage: generate ## run every test and show which lines none reaches
	$(BIN)/pytest --numprocesses auto --cov=generator --cov=templates/runtime --cov=vendor_clients --cov-report=term-missing:skip-covered

BENCH ?=
DOCS ?= docs
bench: $(READY) ## measure beside other generators, in CPU seconds; BENCH=--small shows that it runs
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/benchmarks/requirements.txt
	$(BIN)/python -m tests.benchmarks $(BENCH) build/benchmarks $(DOCS)

clean: ## remove the environment and every cache
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .coverage .judge dist build
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 20

# Made anew when what the project needs changes. The stamp is written last: a stop leaves none.
# What every run imports is compiled here: not everyone lets Python keep what it compiles.
$(READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "no Python 3.11 or later is found: make PYTHON=/path/to/python" >&2; exit 2; }
	@echo "making $(VENV): the generator, its tools, and what the generated package needs"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --editable '.[dev]'
	@$(BIN)/python -m compileall -q generator
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -c 'from generator.openapi.table import taken; from generator.render import compile_templates; taken(); compile_templates()'
	@touch $@
