"""What a server leaves open, and what of it contradicts itself, is told."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Server, ServerVariable

from generator.openapi.servers import server_faults


def faults(url: str, **variables: ServerVariable) -> list[tuple[str, tuple[str, ...]]]:
    server = Server(url=url, variables=variables)
    return [(fault.code, fault.path) for fault in server_faults(server)]


def test_every_variable_of_the_url_is_declared() -> None:
    assert faults("https://{a}.test/{b}", a=ServerVariable(default="x")) == [
        ("server-variable-not-declared", ())
    ]


def test_a_default_is_one_of_the_values() -> None:
    assert faults("https://{a}.test", a=ServerVariable(default="x", enum=["y"])) == [
        ("server-default-not-listed", ("variables", "a", "default"))
    ]
    for values in (None, ["y", "x"]):
        assert not faults(
            "https://{a}.test", a=ServerVariable(default="x", enum=values)
        )
