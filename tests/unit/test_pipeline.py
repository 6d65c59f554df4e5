from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generator.documents.tree import JSON
from generator.pipeline import Stage, build_document, build_vendor
from generator.problems import Outcome

ROOT = Path(__file__).parents[2]
PETS: JSON = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://api.test"}],
    "paths": {
        "/pets/{id}": {
            "parameters": [
                {
                    "name": "id",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
            ],
            "get": {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Pet"}
                            }
                        },
                    }
                }
            },
        }
    },
    "components": {
        "schemas": {
            "Pet": {"type": "object", "properties": {"name": {"type": "string"}}}
        }
    },
}


def written(folder: Path, document: JSON, name: str = "openapi.json") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(
        document if isinstance(document, str) else json.dumps(document), "utf-8"
    )
    return path


def vendor(tmp_path: Path, document: JSON = None, **files: str) -> Path:
    """A vendor's folder with this document and these files."""
    folder = tmp_path / "specs" / "pets"
    written(folder, PETS if document is None else document)
    written(folder, 'client = "Pets"\n', "vendor.toml")
    for name, content in files.items():
        written(folder, dedent(content), name.replace("__", "."))
    return folder


def test_a_document_becomes_a_package_of_its_own(tmp_path: Path) -> None:
    built = build_document(written(tmp_path, PETS), "made")
    assert built.exit_code == 0
    assert (built.name, built.client) == ("openapi.json", "Client")
    assert {
        "made/client.py",
        "made/py.typed",
        "made/_runtime/__init__.py",
        "made/testing.py",
    } <= built.files.keys()
    assert built.locks == {}
    assert (built.summary.operations, built.summary.models) == (1, 1)
    assert built.summary.seconds > 0
    assert all(
        text.startswith("# Generated")
        for path, text in built.files.items()
        if path.endswith(".py")
    )


def test_no_path_of_the_machine_stands_in_the_output(tmp_path: Path) -> None:
    built = build_document(written(tmp_path, PETS), "made")
    assert not any(str(tmp_path) in text for text in built.files.values())
    assert str(tmp_path) not in json.dumps(built.report["models"])


def test_a_vendor_becomes_a_package_beside_the_runtime(tmp_path: Path) -> None:
    folder = vendor(tmp_path)
    built = build_vendor(folder)
    assert built.exit_code == 0
    assert (built.name, built.client) == ("pets", "Pets")
    assert "pets/client.py" in built.files
    assert not any("_runtime" in path for path in built.files)
    assert folder / "names.lock" in built.locks
    assert built.sample is not None


def test_what_an_overlay_changes_is_built(tmp_path: Path) -> None:
    overlay = """\
        overlay: 1.0.0
        info: {title: T, version: '1'}
        actions:
          - target: $.components.schemas.Pet
            description: The vendor calls it so.
            update: {x-python-name: Animal}
    """
    built = build_vendor(vendor(tmp_path, overlay__yaml=overlay))
    assert "class Animal(Model):" in built.files["pets/models/pets.py"]


def test_a_lock_keeps_the_names_it_holds(tmp_path: Path) -> None:
    folder = vendor(tmp_path)
    lock = build_vendor(folder).locks[folder / "names.lock"]
    written(
        folder,
        lock.replace('"Pet"', '"Beast"').replace("pets.get", "pets.fetch"),
        "names.lock",
    )
    built = build_vendor(folder)
    assert "class Beast(Model):" in built.files["pets/models/pets.py"]
    assert "def fetch(" in built.files["pets/resources/pets.py"]
    assert built.locks[folder / "names.lock"] == (folder / "names.lock").read_text(
        "utf-8"
    )


def test_pages_of_one_vendor_are_one_client(tmp_path: Path) -> None:
    other = PETS | {
        "paths": {"/owners": {"get": {"responses": {"204": {"description": ""}}}}}
    }
    folder = vendor(tmp_path)
    (folder / "openapi.json").unlink()
    for document in (PETS, other):
        (path,) = document["paths"]
        block = f"````yaml openapi.json get {path}\n{json.dumps(document)}\n````\n"
        written(
            folder / "pages", f"# It\n\n## OpenAPI\n\n{block}", f"{path.count('/')}.md"
        )
    built = build_vendor(folder)
    assert built.exit_code == 0
    assert {"pets/resources/pets.py", "pets/resources/owners.py"} <= built.files.keys()


def test_a_rendered_page_is_held_against_the_document(tmp_path: Path) -> None:
    folder = vendor(tmp_path)
    written(
        folder / "evidence",
        "curl --request GET \\\n  --url https://x.test/a\n",
        "page.txt",
    )
    built = build_vendor(folder)
    assert [p.code for p in built.problems.of(Outcome.EVIDENCE)] == [
        "rendered-url-differs"
    ]
    assert built.summary.evidence == 1


@pytest.mark.parametrize(
    "document",
    [
        "{",
        "[]",
        {"swagger": "2.0"},
        {"openapi": "9.0.0"},
        {},
    ],
)
def test_nothing_is_written_for_a_document_that_cannot_be_read(
    tmp_path: Path, document: JSON
) -> None:
    built = build_document(written(tmp_path, document), "made")
    assert (built.exit_code, built.files, built.locks, built.sample) == (
        2,
        {},
        {},
        None,
    )
    assert built.problems.fatal
    assert [row["code"] for row in built.report["errors"]] == [
        p.code for p in built.problems
    ]


def test_nothing_is_written_for_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert build_document(tmp_path / "gone.yaml", "made").exit_code == 2


def test_nothing_is_written_for_a_vendor_whose_overlay_is_wrong(tmp_path: Path) -> None:
    overlay = """\
        overlay: 1.0.0
        info: {title: T, version: '1'}
        actions:
          - {target: $.nowhere, description: Nothing., update: {a: 1}}
    """
    built = build_vendor(vendor(tmp_path, overlay__yaml=overlay))
    assert (built.exit_code, built.files, built.locks) == (2, {}, {})


def test_nothing_is_written_for_a_vendor_without_a_document(tmp_path: Path) -> None:
    folder = vendor(tmp_path)
    (folder / "openapi.json").unlink()
    built = build_vendor(folder)
    assert (built.exit_code, built.files) == (2, {})


def test_nothing_is_written_for_a_vendor_that_is_not_there(tmp_path: Path) -> None:
    assert build_vendor(tmp_path / "nobody").exit_code == 2


SKIPPING: JSON = PETS | {"paths": {"/a": {"get": {"parameters": [5], "responses": {}}}}}


def test_what_is_skipped_makes_the_run_end_with_1(tmp_path: Path) -> None:
    built = build_document(written(tmp_path, SKIPPING), "made")
    assert [p.outcome for p in built.problems.of(Outcome.SKIPPED)] == [Outcome.SKIPPED]
    assert built.exit_code == 1
    assert built.files


def test_what_is_skipped_and_accepted_does_not(tmp_path: Path) -> None:
    folder = vendor(tmp_path, SKIPPING)
    (skipped,) = build_vendor(folder).problems.of(Outcome.SKIPPED)
    accepted = f'\n[[accepted]]\ncode = "{skipped.code}"\nreason = "known"\n'
    written(folder, f'client = "Pets"\n{accepted}', "vendor.toml")
    assert build_vendor(folder).exit_code == 0


HARD: JSON = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "tags": [{"name": n, "description": n} for n in "xyz"],
    "security": [{"key": [], "token": []}, {}],
    "paths": {
        f"/v{v}/a-{n}/{{x}}/b": {
            method: {
                "tags": ["x", "y", "z"],
                "parameters": [
                    {
                        "name": "x",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    },
                    {
                        "name": "X",
                        "in": "query",
                        "schema": {"enum": ["b", "a", None, 1]},
                    },
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {"$ref": f"#/components/schemas/S{n}"}
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"X-A": {"schema": {"type": "string"}}},
                        "content": {
                            "application/json": {
                                "schema": {"$ref": f"#/components/schemas/S{n}"},
                                "example": {"next": 1, "a": [2]},
                            },
                            "text/csv": {},
                        },
                    },
                    "4XX": {"description": ""},
                },
            }
            for method in ("get", "put", "post")
        }
        for v in (1, 2)
        for n in range(4)
    },
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "K"},
            "token": {"type": "http", "scheme": "bearer"},
        },
        "schemas": {
            f"S{n}": {
                "type": "object",
                "required": ["a", "b"],
                "properties": {
                    "next": {"$ref": f"#/components/schemas/S{(n + 1) % 4}"},
                    "list": {"type": "array", "items": {"type": "string"}},
                    "a": {
                        "oneOf": [
                            {"type": "string"},
                            {"type": "object", "properties": {"q": {}}},
                        ]
                    },
                    "A": {
                        "allOf": [
                            {"$ref": "#/components/schemas/S0"},
                            {"required": ["z"]},
                        ]
                    },
                },
            }
            for n in range(4)
        },
    },
}

_PRINT = """\
import hashlib, json, sys
from pathlib import Path
from typing import Any
from generator.pipeline import build_document
from generator.problems import describe
built = build_document(Path(sys.argv[1]), "made")
assert built.exit_code == 0, [describe(problem) for problem in built.problems]
told = [list(built.files.items()), built.report, [describe(problem) for problem in built.problems]]
print(hashlib.sha256(json.dumps(told).encode()).hexdigest())
"""


def test_a_document_by_itself_needs_nothing_of_vendors(tmp_path: Path) -> None:
    (tmp_path / "pets.json").write_text(json.dumps(PETS))
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from generator.pipeline import build_document\n"
        "built = build_document(Path('pets.json'), 'pets')\n"
        "others = {'generator.documents.vendor', 'generator.documents.overlay',"
        " 'generator.documents.sources', 'generator.report', 'yaml'}\n"
        "print(built.exit_code, sorted(others & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "0 []\n"


def test_the_output_does_not_depend_on_the_order_of_hashes(tmp_path: Path) -> None:
    path = written(tmp_path, HARD)
    digests = {
        subprocess.run(
            [sys.executable, "-c", _PRINT, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1


def test_a_reference_that_leads_out_of_the_folder_is_reported_once(
    tmp_path: Path,
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        "openapi: 3.1.0\n"
        "info: {title: T, version: '1'}\n"
        "paths: {}\n"
        "components:\n"
        "  schemas:\n"
        "    Away: {$ref: '../other.yaml'}\n"
    )
    built = build_document(spec, "away")
    assert [p.code for p in built.problems] == ["ref-outside-folder"]


def test_a_contradiction_that_is_accepted_widens_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "vendor.toml").write_text(
        'client = "Acme"\n'
        "[[accepted]]\n"
        'code = "example-contradicts-schema"\n'
        'reason = "The example is old."\n'
    )
    (folder / "openapi.yaml").write_text(
        "openapi: 3.1.0\n"
        "info: {title: T, version: '1'}\n"
        "servers: [{url: 'https://api.test'}]\n"
        "paths:\n"
        "  /jobs:\n"
        "    get:\n"
        "      responses:\n"
        "        '200':\n"
        "          description: ok\n"
        "          content:\n"
        "            application/json:\n"
        "              example: {progress: 100}\n"
        "              schema: {$ref: '#/components/schemas/Job'}\n"
        "components:\n"
        "  schemas:\n"
        "    Job: {type: object, required: [progress], properties: {progress: {type: string}}}\n"
    )
    built = build_vendor(folder)
    assert "    progress: str\n" in built.files["acme/models/jobs.py"]
    assert [p.code for p in built.problems] == ["example-contradicts-schema"]


def test_what_a_vendor_allows_is_fetched_and_recorded(
    tmp_path: Path, site: Any
) -> None:
    site.pages["/s.json"] = b'{"Pet": {"type": "object"}}'
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(
        "openapi: 3.1.0\n"
        "info: {title: T, version: '1'}\n"
        "paths: {}\n"
        f"components: {{schemas: {{Pet: {{$ref: '{site.url}/s.json#/Pet'}}}}}}\n"
    )
    (folder / "vendor.toml").write_text(f'client = "Acme"\nallow = ["{site.url}"]\n')
    built = build_vendor(folder)
    assert built.exit_code == 0
    assert list(built.problems) == []
    lock = json.loads(built.locks[folder / "sources.lock"])
    assert lock[f"{site.url}/s.json"]["url"] == f"{site.url}/s.json"
    (folder / "vendor.toml").write_text('client = "Acme"\n')
    assert [p.code for p in build_vendor(folder).problems] == ["remote-ref"]
    assert site.seen == ["/s.json"]


def test_a_document_is_read_from_the_network(tmp_path: Path, site: Any) -> None:
    site.pages["/v1/openapi.json"] = json.dumps(PETS).encode()
    built = build_document(f"{site.url}/v1/openapi.json?a=b", "made")
    assert (built.exit_code, built.name) == (2, "openapi.json")
    site.pages["/v1/openapi.json?a=b"] = site.pages["/v1/openapi.json"]
    built = build_document(f"{site.url}/v1/openapi.json?a=b", "made")
    assert built.exit_code == 0
    assert "Generated from openapi.json." in built.files["made/client.py"]


OVERLAY = """\
overlay: 1.1.0
info: {title: T, version: '1'}
extends: openapi.json
actions:
  - {target: $.info, description: Its name., update: {title: Other}}
  - {target: "$..responses['200']", description: All of them., update: {x-a: 1}}
"""


def test_the_report_counts_what_each_action_of_an_overlay_met(tmp_path: Path) -> None:
    written(tmp_path, PETS)
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(OVERLAY)
    built = build_document(overlay, "made")
    assert built.exit_code == 0
    assert built.report["overlay"] == [
        {"target": "$.info", "description": "Its name.", "matches": 1},
        {
            "target": "$..responses['200']",
            "description": "All of them.",
            "matches": len(built.report["operations"]),
        },
    ]


@pytest.mark.parametrize(
    ("extends", "code"),
    [
        ("", "overlay-extends-nothing"),
        ("extends: ../openapi.json", "ref-outside-folder"),
        ("extends: gone.json", "unreadable-file"),
        ("extends: https://x.test/openapi.json", "remote-not-allowed"),
        ("extends: overlay.yaml", "not-openapi"),
    ],
)
def test_an_overlay_given_by_itself_says_what_it_is_for(
    tmp_path: Path, extends: str, code: str
) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(OVERLAY.replace("extends: openapi.json", extends))
    built = build_document(overlay, "made")
    assert built.exit_code == 2
    assert code in {problem.code for problem in built.problems}


def test_an_overlay_of_the_network_extends_a_document_beside_it(site: Any) -> None:
    site.pages["/a/overlay.yaml"] = OVERLAY.encode()
    site.pages["/a/openapi.json"] = json.dumps(PETS).encode()
    built = build_document(f"{site.url}/a/overlay.yaml", "made")
    assert built.exit_code == 0
    assert built.report["overlay"][0]["matches"] == 1


def test_the_stages_of_a_document_are_told_in_order(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n")
    told: list[str] = []
    build_document(path, "made", on_stage=told.append)
    assert told == [f"api.yaml: {stage}" for stage in Stage]
