"""Security schemes, and the alternatives of them that an operation accepts."""

from __future__ import annotations

from collections.abc import Callable

from generator.openapi import Specification

Read = Callable[..., Specification]
Codes = Callable[[Specification], list[tuple[str, str, str]]]

SCHEMES = """
components:
  securitySchemes:
    a: {type: http, scheme: bearer}
    b: {type: apiKey, in: header, name: X-Key}
"""


def test_the_operations_word_wins_over_the_documents(read: Read) -> None:
    spec = read(SCHEMES + """
security: [{a: []}]
paths:
  /own: {get: {security: [{a: [], b: []}, {b: [read]}]}}
  /none: {get: {security: []}}
  /anyone: {get: {security: [{}, {a: []}]}}
  /silent: {get: {}}
""")
    assert spec.security == (("a",),)
    assert [o.security for o in spec.operations()] == [
        (("a", "b"), ("b",)),
        (),
        ((), ("a",)),
        (("a",),),
    ]
    assert list(spec.problems) == []


def test_a_document_that_says_nothing_asks_for_nothing(read: Read) -> None:
    spec = read("paths: {/a: {get: {}}}")
    assert spec.security is None
    assert [o.security for o in spec.operations()] == [()]


def test_an_alternative_that_names_an_undeclared_scheme_is_left_out(
    read: Read, codes: Codes
) -> None:
    spec = read(SCHEMES + "security: [{gone: [], a: []}, {b: []}]")
    assert spec.security == (("b",),)
    assert codes(spec) == [
        ("undeclared-security-scheme", "degraded", "/security/0/gone")
    ]


def test_a_scheme_is_named_by_its_component_or_by_a_reference_to_it(
    read: Read, codes: Codes
) -> None:
    spec = read(SCHEMES + """
    c/d e: {type: http, scheme: bearer}
    "#/components/securitySchemes/b": {type: http, scheme: basic}
security:
  - {"#/components/securitySchemes/a": [], a: []}
  - {"#/components/securitySchemes/c~1d%20e": []}
  - {"#/components/securitySchemes/b": []}
  - {"#/components/securitySchemes/gone": []}
  - {"other.yaml#/components/securitySchemes/a": []}
""")
    assert spec.security == (
        ("a",),
        ("c/d e",),
        ("#/components/securitySchemes/b",),
    )
    assert [code for code, _, _ in codes(spec)] == ["undeclared-security-scheme"] * 2


def test_requirements_in_other_shapes_are_read_as_meant(
    read: Read, codes: Codes
) -> None:
    spec = read(SCHEMES + """
security: {a: []}
paths: {/a: {get: {security: [b, {b: []}]}}, /b: {get: {security: null}}}
""")
    assert [o.security for o in spec.operations()] == [(("b",),), (("a",),)]
    assert sorted(codes(spec)) == [
        ("bad-member", "degraded", "/paths/~1a/get/security/0"),
        ("bad-member", "repaired", "/paths/~1b/get/security"),
        ("not-a-list", "repaired", "/security"),
    ]


def test_schemes_are_read_and_followed(read: Read) -> None:
    spec = read(SCHEMES + "    c: {$ref: '#/components/securitySchemes/b'}")
    schemes = spec.security_schemes()
    assert [*schemes] == ["a", "b", "c"]
    assert schemes["c"].value.name == "X-Key"
    assert schemes["c"].pointer == "/components/securitySchemes/b"


def test_odd_spelling_of_a_scheme_is_read_as_meant(read: Read, codes: Codes) -> None:
    spec = read(
        "components: {securitySchemes: {a: {type: apikey, in: Header, name: X}}}"
    )
    scheme = spec.security_schemes()["a"].value
    assert (scheme.type, scheme.security_scheme_in) == ("apiKey", "header")
    assert [row[:2] for row in codes(spec)] == [("odd-case", "repaired")] * 2


def test_a_scheme_that_cannot_be_used_is_skipped(read: Read, codes: Codes) -> None:
    spec = read("""
        components:
          securitySchemes:
            a: {type: basic}
            b: {type: http}
            c: {type: apiKey, name: X}
            d: {scheme: bearer}
            e: {type: openIdConnect, openIdConnectUrl: https://a.test}
        """)
    assert [*spec.security_schemes()] == ["e"]
    where = "/components/securitySchemes"
    assert codes(spec) == [
        ("unreadable-object", "skipped", f"{where}/{name}") for name in "abcd"
    ]


def test_one_bad_scope_does_not_take_the_flows_with_it(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        components:
          securitySchemes:
            a:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://a.test/token
                  scopes: {read: [x], write: w}
        """)
    flows = spec.security_schemes()["a"].value.flows
    assert flows is not None
    assert flows.clientCredentials is not None
    assert flows.clientCredentials.scopes == {"write": "w"}
    where = "/components/securitySchemes/a/flows/clientCredentials/scopes/read"
    assert codes(spec) == [("bad-member", "degraded", where)]
