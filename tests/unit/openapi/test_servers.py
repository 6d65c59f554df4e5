"""Server Objects: hosts without a scheme, variables that nobody declares, defaults that are no value."""

from __future__ import annotations

import pytest
from openapi_pydantic.v3.v3_1 import Server, ServerVariable

from generator.openapi.servers import server_faults, with_scheme


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("api.pets.test", "https://api.pets.test"),
        ("api.pets.test/v1", "https://api.pets.test/v1"),
        ("pets.test:8443/v1", "https://pets.test:8443/v1"),
        ("//pets/v1", "https://pets/v1"),
        ("//{host}/v1", "//{host}/v1"),
        ("localhost:8080/v1", "http://localhost:8080/v1"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("10.0.0.1/v1", "https://10.0.0.1/v1"),
        ("", ""),
        ("/", "/"),
        ("/v1", "/v1"),
        ("v1.0/pets", "v1.0/pets"),
        ("v1/pets.test", "v1/pets.test"),
        ("index.php/api", "index.php/api"),
        ("api.ashx", "api.ashx"),
        ("//pets.php/api", "https://pets.php/api"),
        ("./pets", "./pets"),
        ("../pets", "../pets"),
        ("{host}/v1", "{host}/v1"),
        ("pets.{region}.test/v1", "pets.{region}.test/v1"),
        ("https://pets.test", "https://pets.test"),
        ("ws://pets.test", "ws://pets.test"),
    ],
)
def test_what_begins_with_a_host_gets_a_scheme(url: str, meant: str) -> None:
    mended, faults = with_scheme({"url": url})
    assert mended == {"url": meant}
    assert [fault.code for fault in faults] == (
        [] if url == meant else ["server-without-scheme"]
    )


def test_what_is_no_text_is_left_to_others() -> None:
    assert with_scheme({"url": 5}) == ({"url": 5}, [])
    assert with_scheme({}) == ({}, [])


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
