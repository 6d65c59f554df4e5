from __future__ import annotations

import ast
import time

import black
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.python.characters import readable
from generator.python.docstrings import docstring

FRAGMENTS = st.one_of(
    st.sampled_from(
        [
            '"',
            '"""',
            "'''",
            "\\",
            "\\\n",
            "\n\n",
            "    code\n",
            "```\n",
            "- item\n",
            "| a | b |\n",
            "--- | ---\n",
            "# Heading\n",
            "\t",
            "\x00",
            "\u202e",
            "\ud800",
            "\u00a0",
            "\u2028",
            "\r",
            "{{ x }}",
            "\\N{DASH}\\xAB",
            "word " * 30,
            "x" * 100,
            "中" * 40,
        ]
    ),
    st.text(max_size=12),
)
TEXTS = st.lists(FRAGMENTS, max_size=6).map("".join)
ENTRIES = st.lists(st.tuples(st.sampled_from(["a", "import_id"]), TEXTS), max_size=2)


def read(source: str) -> str:
    (value,) = (
        n.value for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Constant)
    )
    assert isinstance(value, str)
    return value


def words(text: str) -> str:
    return "".join(readable(text).split())


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(TEXTS, st.lists(TEXTS, max_size=2), ENTRIES, TEXTS, st.sampled_from([0, 4, 8]))
def test_black_keeps_any_docstring_and_a_reader_sees_its_text(
    summary: str,
    paragraphs: list[str],
    args: list[tuple[str, str]],
    returns: str,
    indent: int,
) -> None:
    block = docstring(summary, paragraphs, args=args, returns=returns, indent=indent)
    said = words(summary + "".join(paragraphs))
    if args:
        said += "Args:" + "".join(f"{name}:{words(text)}" for name, text in args)
    if words(returns):
        said += f"Returns:{words(returns)}"
    if not said:
        assert block == ""
        return
    around = {0: "", 4: "class A:\n", 8: "class A:\n    def f(self):\n"}[indent]
    source = f"{around}{block}\n"
    assert black.format_str(source, mode=black.Mode()) == source
    assert "".join(read(source).split()) == said


def test_a_short_summary_stands_on_one_line() -> None:
    assert (
        docstring("The ID of the import.", indent=4)
        == '    """The ID of the import."""'
    )


def test_a_summary_that_leaves_no_room_for_the_quotes_goes_on_below() -> None:
    block = docstring(f"{'x' * 70} and more", indent=4)
    assert block == f'    """{"x" * 70} and\n    more\n    """'


def test_a_word_too_long_for_any_line_stays_whole() -> None:
    assert docstring("x" * 100, indent=4) == f'    """{"x" * 100}"""'


@pytest.mark.parametrize("length", range(60, 92))
@pytest.mark.parametrize("text", ["{}", "{} b", '"{}"', "{}\\", "- {} b", "# {}"])
def test_black_keeps_a_docstring_of_any_length(text: str, length: int) -> None:
    block = docstring(text.format("x" * length), indent=4)
    source = f"class A:\n    a: int\n{block}\n"
    assert black.format_str(source, mode=black.Mode()) == source


def test_nothing_to_say_is_no_docstring() -> None:
    assert docstring(" \n\x00", ["\u200b"], indent=4) == ""


def test_the_quotes_at_the_ends_of_a_text_keep_their_distance() -> None:
    assert docstring('"a" or "b"', indent=0) == '""" "a" or "b" """'


def test_arguments_are_listed_as_google_does() -> None:
    block = docstring(
        "Gets an import by id.",
        args=[
            ("import_id", "The ID of the import."),
            ("options", "Timeout, retries, extra headers and query for one call " * 2),
        ],
        returns="The import.",
        indent=8,
    )
    assert block == (
        '        """Gets an import by id.\n'
        "\n"
        "        Args:\n"
        "            import_id: The ID of the import.\n"
        "            options: Timeout, retries, extra headers and query for one call Timeout,\n"
        "                retries, extra headers and query for one call\n"
        "\n"
        "        Returns:\n"
        "            The import.\n"
        '        """'
    )


def test_lists_tables_and_code_keep_their_lines_while_paragraphs_are_wrapped() -> None:
    text = (
        "A paragraph\nof two lines:\n- one\n  more\n- two\n\n"
        "a | b\n--- | ---\n1 | 2\n\n"
        "```\nx = 1\n\n    y = 2\n```\n\n"
        "    indented\n\n"
        "# Heading\nThe\nend."
    )
    assert docstring("Summary.", [text], indent=0) == (
        '"""Summary.\n\n'
        "A paragraph of two lines:\n- one\n  more\n- two\n\n"
        "a | b\n--- | ---\n1 | 2\n\n"
        "```\nx = 1\n\n    y = 2\n```\n\n"
        "    indented\n\n"
        "# Heading\nThe end.\n"
        '"""'
    )


def test_a_list_that_describes_an_argument_begins_below_its_name() -> None:
    block = docstring("S.", args=[("a", "- one\n- two")], indent=0)
    assert block.splitlines()[2:6] == [
        "Args:",
        "    a:",
        "        - one",
        "        - two",
    ]


def test_what_cannot_be_seen_is_left_out() -> None:
    assert docstring("a\u202eb\x00c\ud800\u200b\ufeff\ue000", indent=0) == '"""abc"""'


def test_joiners_and_marks_that_shape_words_stay() -> None:
    text = "e\u0301 👩\u200d💻 नमस्ते"
    assert docstring(text, indent=0) == f'"""{text}"""'


@pytest.mark.parametrize(
    "unit",
    ["word ", "x", " ", "\n", '"', "\\", "- a\n", "```\n", "# a\nb\n", "\t", "|"],
)
def test_the_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.process_time()
        docstring("Summary.", [text], indent=4)
        return time.process_time() - started

    # A quadratic algorithm takes a hundred times as long for ten times the text.
    assert min(seconds(200_000) for _ in range(2)) < 40 * max(seconds(20_000), 0.01)
