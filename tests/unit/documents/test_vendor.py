"""A vendor's folder is read as a whole, and every mistake in it is reported at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.vendor import Vendor, find_vendors, read_vendor
from generator.problems import Fatal, Outcome, Place, Problem, Problems

GOOD = """\
client = "Acme"
naming = "operation-id"
index = "https://acme.test/llms.txt"

[sources]
"pages/a.md" = "https://acme.test/a.md"

[auth]
api_key = "ACME_API_KEY"

[[accepted]]
code = "unused-thing"
pointer = "/paths/~1a"
reason = "Nobody needs it."
"""


def folder(root: Path, toml: str = GOOD, name: str = "acme") -> Path:
    """A vendor's folder with one page."""
    made = root / "specs" / name
    (made / "pages").mkdir(parents=True)
    (made / "pages/a.md").write_text("# A page\n")
    (made / "vendor.toml").write_text(toml)
    return made


def faults(root: Path, toml: str) -> list[tuple[int, str, str]]:
    """Line, message and remedy of everything that is wrong in a vendor.toml."""
    problems = Problems()
    read_vendor(folder(root, toml), problems)
    assert all(problem.outcome is Outcome.ERROR for problem in problems)
    return [(p.place.line, p.message, p.remedy) for p in problems]


def good(root: Path) -> Vendor:
    problems = Problems()
    vendor = read_vendor(folder(root), problems)
    assert not len(problems)
    return vendor


def test_everything_in_vendor_toml_is_read(tmp_path: Path) -> None:
    vendor = good(tmp_path)
    assert (vendor.name, vendor.client) == ("acme", "Acme")
    assert vendor.index == "https://acme.test/llms.txt"
    assert vendor.naming == "operation-id"
    assert vendor.sources == {"pages/a.md": "https://acme.test/a.md"}
    assert vendor.environment == {"api_key": "ACME_API_KEY"}
    assert vendor.documents == (vendor.folder / "pages/a.md",)
    assert (vendor.overlay, vendor.evidence, vendor.others) == (None, (), ())


def test_files_beside_it_are_found_by_their_places(tmp_path: Path) -> None:
    made = folder(tmp_path)
    for path in (
        "overlay.yaml",
        "evidence/seen.txt",
        "pages/b.md",
        "pages/.hidden",
        "parts/x.yaml",
    ):
        (made / path).parent.mkdir(exist_ok=True)
        (made / path).write_text("")
    vendor = read_vendor(made, Problems())
    assert vendor.documents == (made / "pages/a.md", made / "pages/b.md")
    assert vendor.overlay == made / "overlay.yaml"
    assert vendor.evidence == (made / "evidence/seen.txt",)
    assert vendor.others == (made / "parts/x.yaml",)
    assert vendor.names_lock == made / "names.lock"
    assert vendor.sources_lock == made / "sources.lock"


def test_one_openapi_document_may_stand_for_pages(tmp_path: Path) -> None:
    made = folder(tmp_path, 'client = "Acme"\n')
    (made / "pages/a.md").unlink()
    (made / "openapi.json").write_text("{}")
    vendor = read_vendor(made, Problems())
    assert vendor.documents == (made / "openapi.json",)


def test_pages_beside_a_whole_document_are_one_too_many(tmp_path: Path) -> None:
    made = folder(tmp_path)
    (made / "openapi.json").write_text("{}")
    problems = Problems()
    read_vendor(made, problems)
    assert [(p.code, p.message) for p in problems] == [
        (
            "no-single-document",
            "a vendor has one document, or pages; there are several: pages/, openapi.json",
        )
    ]


def test_a_vendor_without_a_document_is_reported(tmp_path: Path) -> None:
    made = folder(tmp_path, 'client = "Acme"\n')
    (made / "pages/a.md").unlink()
    problems = Problems()
    assert read_vendor(made, problems).documents == ()
    assert [p.message for p in problems] == [
        "a vendor has one document, or pages; there is none"
    ]


def test_all_mistakes_are_reported_with_their_lines(tmp_path: Path) -> None:
    toml = """\
client = "import"
indx = "https://acme.test/llms.txt"
[auth]
api_key = "not a variable"
[sources]
"pages/none.md" = "here"
[[accepted]]
code = "a"
reason = "b"
[[accepted]]
code = "a"
"""
    assert faults(tmp_path, toml) == [
        (
            1,
            "client is 'import'",
            'give the name of the client\'s class, as in client = "Acme"',
        ),
        (2, "indx means nothing here", "did you mean index?"),
        (4, "api_key is 'not a variable'", "give the name of an environment variable"),
        (
            6,
            f"there is no file 'pages/none.md' in {(tmp_path / 'specs/acme').as_posix()}",
            "name a file by its path below the vendor's folder, or fetch it: apiwright update acme",
        ),
        (6, "pages/none.md is 'here'", "give the URL that the file came from"),
        (10, "reason is missing", "give why it is accepted"),
    ]


def test_a_missing_client_is_reported_for_the_file(tmp_path: Path) -> None:
    assert faults(tmp_path, "")[0][:2] == (1, "client is missing")


def test_a_table_that_is_none_is_reported(tmp_path: Path) -> None:
    assert faults(tmp_path, 'client = "Acme"\nauth = "key"\n') == [
        (
            2,
            "auth must be a table, not 'key'",
            "write [auth] on a line of its own and the entries below it",
        )
    ]


def test_an_unknown_key_without_a_likeness_lists_the_known_ones(tmp_path: Path) -> None:
    assert faults(tmp_path, 'client = "Acme"\nzzz = 1\n') == [
        (
            2,
            "zzz means nothing here",
            "use: client, naming, index, allow, sources, auth, accepted, limits",
        )
    ]


def test_methods_are_named_after_paths_or_operation_ids(tmp_path: Path) -> None:
    found = faults(tmp_path, 'client = "Acme"\nnaming = "tags"\n')
    assert found == [(2, "naming is 'tags'", "give 'path' or 'operation-id'")]


def test_an_index_must_be_a_url(tmp_path: Path) -> None:
    assert (
        faults(tmp_path, 'client = "Acme"\nindex = "llms.txt"\n')[0][1]
        == "index is 'llms.txt'"
    )


def test_a_source_outside_of_the_folder_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/secret").write_text("")
    toml = 'client = "Acme"\n[sources]\n"../secret" = "https://acme.test"\n'
    assert (
        "'../secret' is no file that a source can fill" in faults(tmp_path, toml)[0][1]
    )


@pytest.mark.parametrize("name", ["Acme", "my-vendor", "class", "_acme", "testing"])
def test_a_folder_that_cannot_be_a_module_is_reported(
    tmp_path: Path, name: str
) -> None:
    problems = Problems()
    read_vendor(folder(tmp_path, name=name), problems)
    assert [p.message for p in problems] == [
        f"the folder's name {name!r} cannot be a module's"
    ]


def test_toml_that_cannot_be_read_is_fatal_with_its_place(tmp_path: Path) -> None:
    made = folder(tmp_path, 'client = "Acme"\nindex = \n')
    with pytest.raises(Fatal) as caught:
        read_vendor(made, Problems())
    problem = caught.value.problem
    assert (problem.code, problem.place.line, problem.place.text) == (
        "invalid-toml",
        2,
        "index = ",
    )
    assert problem.message == "the file is not TOML: invalid value"


def test_toml_that_ends_too_early_is_placed_at_its_end(tmp_path: Path) -> None:
    made = folder(tmp_path, 'client = "Acme"\nindex = """')
    with pytest.raises(Fatal) as caught:
        read_vendor(made, Problems())
    assert caught.value.problem.place.line == 2


def test_a_missing_folder_names_the_vendors_there_are(tmp_path: Path) -> None:
    made = folder(tmp_path)
    with pytest.raises(Fatal) as caught:
        read_vendor(made.parent / "nobody", Problems())
    problem = caught.value.problem
    assert problem.code == "missing-vendor"
    assert problem.remedy == "give a vendor by the name of its folder: acme"


def test_a_folder_without_vendor_toml_says_how_to_begin(tmp_path: Path) -> None:
    (tmp_path / "specs/acme").mkdir(parents=True)
    with pytest.raises(Fatal) as caught:
        read_vendor(tmp_path / "specs/acme", Problems())
    assert caught.value.problem.remedy == 'write one, beginning with client = "Name"'


def test_every_folder_that_is_not_hidden_is_a_vendor(tmp_path: Path) -> None:
    specs = folder(tmp_path).parent
    (specs / "zeta").mkdir()
    (specs / ".cache").mkdir()
    (specs / "releases.toml").write_text("")
    assert find_vendors(specs) == [specs / "acme", specs / "zeta"]


def test_specs_without_vendors_are_fatal(tmp_path: Path) -> None:
    with pytest.raises(Fatal, match="is no folder"):
        find_vendors(tmp_path / "specs")
    with pytest.raises(Fatal, match="holds no vendor"):
        find_vendors(tmp_path)


def test_an_accepted_problem_is_known_by_code_and_pointer(tmp_path: Path) -> None:
    vendor = good(tmp_path)

    def problem(code: str, pointer: str) -> Problem:
        return Problem(code, Outcome.SKIPPED, "", "", Place("a"), pointer)

    assert vendor.accepts(problem("unused-thing", "/paths/~1a"))
    assert not vendor.accepts(problem("unused-thing", "/paths/~1b"))
    assert not vendor.accepts(problem("other", "/paths/~1a"))


@pytest.mark.parametrize("line", ['accepted = "all"', "accepted = {code = 'a'}"])
def test_accepted_problems_are_a_list(tmp_path: Path, line: str) -> None:
    found = faults(tmp_path, f'client = "Acme"\n{line}\n')
    assert [(at, message) for at, message, _ in found] == [
        (2, "accepted must be a list of tables")
    ]


def test_the_origins_that_references_may_lead_to(tmp_path: Path) -> None:
    made = folder(
        tmp_path, 'client = "Acme"\nallow = ["https://A.test/", "http://b.test:80"]\n'
    )
    problems = Problems()
    assert read_vendor(made, problems).allow == ("https://a.test",)
    assert [p.message for p in problems] == [
        "allow is ['https://A.test/', 'http://b.test:80']"
    ]


@pytest.mark.parametrize("value", ['"https://a.test"', '["https://a.test/x"]', "[1]"])
def test_what_is_allowed_is_a_list_of_origins(tmp_path: Path, value: str) -> None:
    ((line, _, remedy),) = faults(tmp_path, f'client = "Acme"\nallow = {value}\n')
    assert line == 2
    assert remedy.startswith("give a list of origins")


@pytest.mark.parametrize("name", ["pages/b.md", "overlay.yaml", "evidence/a.txt"])
def test_a_link_that_leads_out_of_the_folder_is_refused(
    tmp_path: Path, name: str
) -> None:
    made = folder(tmp_path)
    (tmp_path / "secret").write_text("words")
    (made / name).parent.mkdir(exist_ok=True)
    (made / name).symlink_to(tmp_path / "secret")
    (made / "pages/c.md").symlink_to(made / "pages/a.md")
    with pytest.raises(Fatal) as raised:
        read_vendor(made, Problems())
    problem = raised.value.problem
    assert (problem.code, problem.place and problem.place.file) == (
        "file-outside-folder",
        (made / name).as_posix(),
    )


def test_of_several_links_each_is_told(tmp_path: Path) -> None:
    made = folder(tmp_path)
    (tmp_path / "secret").write_text("words")
    for name in ("a.lock", "evidence", "vendor.lock"):
        (made / name).symlink_to(tmp_path / "secret")
    problems = Problems()
    with pytest.raises(Fatal):
        read_vendor(made, problems)
    assert [p.code for p in problems] == ["file-outside-folder"] * 2


def test_what_is_still_to_be_fetched_may_be_missing(tmp_path: Path) -> None:
    made = folder(
        tmp_path,
        'client = "Acme"\n[sources]\n"openapi.yaml" = "https://acme.test/a.yaml"\n',
    )
    (made / "pages/a.md").unlink()
    problems = Problems()
    vendor = read_vendor(made, problems, complete=False)
    assert not problems
    assert vendor.sources == {"openapi.yaml": "https://acme.test/a.yaml"}
    read_vendor(made, problems)
    assert [p.code for p in problems] == ["no-single-document", "missing-source"]


def test_a_page_may_be_missing_where_a_document_stands_for_it(tmp_path: Path) -> None:
    made = folder(
        tmp_path,
        'client = "Acme"\n[sources]\n"pages/a.md" = "https://acme.test/a.md"\n',
    )
    (made / "pages/a.md").rename(made / "openapi.yaml")
    problems = Problems()
    read_vendor(made, problems)
    assert [p.code for p in problems] == ["missing-source"]
    lock = '{"openapi.yaml": {"pages": ["pages/a.md"]}}'
    (made / "sources.lock").write_text(lock)
    problems = Problems()
    read_vendor(made, problems)
    assert not problems
