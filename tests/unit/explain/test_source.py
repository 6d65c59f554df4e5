"""Names found in generated source."""

from __future__ import annotations

from generator.explain.source import Source

TEXT = '''\
GET: Operation[Pet] = Operation(
    "GET",
)
LIST = 1


class Pets(Resource):
    """Pets."""

    name: str

    def get(
        self,
        pet_id: str,
    ) -> Pet:
        """Gets a pet."""
        return self._call(GET, None)

    async def wait(self) -> None:
        """Waits."""
'''
SOURCE = Source({"a/pets.py": TEXT, "a/b/__init__.py": ""})


def found(*names: str) -> tuple[str, tuple[str, ...]]:
    """The place and the head of what names lead to."""
    written = SOURCE.find("n", "a.pets", *names)
    assert written is not None
    return written.place, written.head


def test_a_declaration_is_shown_with_its_lines() -> None:
    assert found("GET") == ("a/pets.py:1-3", tuple(TEXT.splitlines()[:3]))
    assert found("LIST") == ("a/pets.py:4", ("LIST = 1",))
    assert found("Pets") == ("a/pets.py:7-20", ("class Pets(Resource):",))
    assert found("Pets", "name") == ("a/pets.py:10", ("name: str",))
    assert found("Pets", "get") == (
        "a/pets.py:12-17",
        ("def get(", "    self,", "    pet_id: str,", ") -> Pet:"),
    )
    assert found("Pets", "get", "pet_id") == ("a/pets.py:14", ("pet_id: str,",))
    assert found("Pets", "wait")[0] == "a/pets.py:19-20"


def test_long_declarations_are_cut() -> None:
    text = "VALUES = [\n" + "    1,\n" * 30 + "]\n"
    written = Source({"a.py": text}).find("n", "a", "VALUES")
    assert written is not None
    assert len(written.head) == 13
    assert written.head[-1] == "..."


def test_what_is_not_there_is_nothing() -> None:
    assert SOURCE.find("n", "a.pets", "Cats") is None
    assert SOURCE.find("n", "a.cats", "Cats") is None
    assert SOURCE.find("n", "a.pets") is None


def test_a_module_is_a_file_or_a_folder() -> None:
    assert SOURCE.module("a.pets") == "a/pets.py"
    assert SOURCE.module("a.b") == "a/b/__init__.py"


def test_the_data_of_a_method_is_what_it_calls_with() -> None:
    assert SOURCE.constant("a.pets", "Pets", "get") == "GET"
    assert SOURCE.constant("a.pets", "Pets", "wait") is None
