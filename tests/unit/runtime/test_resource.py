"""A method that records the answers of its own calls, and of no others."""

from __future__ import annotations

from typing import Any

import pytest
from runtime._resource import BaseResource, recording
from runtime._response import Headers, Response


class Client:
    """Nothing but an owner of resources."""


class Pets(BaseResource[Client]):
    """Says who records its calls."""

    def get(self, id: str) -> tuple[str, bool]:
        if self._record:
            self._record(Response(200, Headers(), data=id))
        return id, self._record is not None


def test_a_recording_method_tells_its_answers_and_the_resource_stays() -> None:
    client = Client()
    pets = Pets(client)
    seen: list[Response[Any]] = []
    method = recording(client, pets.get, seen.append)
    assert method("a") == ("a", True)
    assert [response.data for response in seen] == ["a"]
    assert pets.get("b") == ("b", False)
    assert len(seen) == 1


def test_what_is_no_method_of_the_clients_resources_is_refused() -> None:
    client = Client()
    for method in (Pets(Client()).get, len, client.__repr__):
        with pytest.raises(TypeError, match="with_response takes a method"):
            recording(client, method, print)  # type: ignore[arg-type]


def test_a_resource_is_shown_with_its_client() -> None:
    assert repr(Pets(Client())).startswith("Pets(<")
