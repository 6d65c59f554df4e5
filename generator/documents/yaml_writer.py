"""Trees written as YAML that every reader takes for the same tree."""

# The stubs of yaml leave types out here and there.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import re

import yaml

from .pointers import JSON


class _Dumper(yaml.SafeDumper):
    """Writes shared objects out each time, and quotes what only YAML 1.2 takes for a number."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


# Characters that YAML 1.1 takes for line breaks, and the byte order mark.
_BREAKS = re.compile("[\x85\u2028\u2029\ufeff]")


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = '"' if _BREAKS.search(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def _quote_what_is(tag: str, pattern: str) -> None:
    _Dumper.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(pattern), list("-+.0123456789")
    )


_quote_what_is("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$")
_quote_what_is("int", r"0o[0-7]+$|0x[0-9a-fA-F]+$|[-+]?[0-9]+$")


def write_yaml(tree: JSON, width: int = 100) -> str:
    """A tree as YAML 1.1 and 1.2 at once, its members in their own order, without aliases.

    Text that is longer than `width` goes on in the next line where it can.
    """
    text: str = yaml.dump(
        tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=width
    )
    return text
