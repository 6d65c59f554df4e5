"""The answer, or the request of a webhook, that a record is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api.model import Answer as Documented
from ..api.model import Api, Content, Operation
from ..api.streams import EVENT_FIELDS
from ..data import data
from ..documents.pointers import as_map, child
from .nodes import Nodes
from .records import Record


@data
class Answer:
    """What is documented of an answer: its status, where it stands, and the schemas of its content.

    `status` is the key under `responses`. It is "" where the document has none for the answer;
    `pointer` is the operation's then, and `sites` are the schemas that the client read it by.
    """

    status: str
    pointer: str
    sites: tuple[str, ...]


def answer_of(nodes: Nodes, api: Api, record: Record) -> Answer | str:
    """The answer that a record is about, or why there is none."""
    if record.status is None:
        return _webhook(nodes, api, record)
    for operation in api.operations:
        # What the runtime calls it.
        if operation.name == record.operation:
            return _answer(nodes, operation, record.status)
    return f"the document has no operation {record.operation}"


def _answer(nodes: Nodes, operation: Operation, status: int) -> Answer:
    found = {answer.status.upper(): answer for answer in operation.answers}
    good = [answer for key, answer in found.items() if key.startswith("2")]
    keys = [str(status), f"{status // 100}XX"]
    if status // 100 != 2 or not good:
        keys.append("DEFAULT")
    added = child(child(operation.pointer, "responses"), status)
    for key in keys:
        if key in found:
            return Answer(
                found[key].status, found[key].pointer, _sites(nodes, [found[key]])
            )
        if key == str(status) and nodes.has(added):
            sites = (f"{added}/content/application~1json/schema",)
            return Answer(key, added, tuple(filter(nodes.has, sites)))
    return Answer("", operation.pointer, _sites(nodes, good))


def _webhook(nodes: Nodes, api: Api, record: Record) -> Answer | str:
    for hook in api.webhooks:
        if f"{hook.method.upper()} {hook.name}" == record.operation:
            sites = tuple(_of_contents(nodes, hook.contents))
            body = child(hook.pointer, "requestBody")
            for content in hook.contents:
                body = content.pointer.rpartition("/content/")[0]
            return Answer("the request", body, sites)
    return f"the document has no webhook {record.operation}"


def _sites(nodes: Nodes, answers: Iterable[Documented]) -> tuple[str, ...]:
    contents = (content for answer in answers for content in answer.contents)
    return tuple(_of_contents(nodes, contents))


def _of_contents(nodes: Nodes, contents: Iterable[Content]) -> Iterator[str]:
    """The schemas of content; of a stream those of its items."""
    for content in contents:
        item, whole = (child(content.pointer, w) for w in ("itemSchema", "schema"))
        if content.items is not None and nodes.has(item):
            yield from _events(nodes, [item])
        elif content.items is not None and nodes.has(whole):
            lists = (child(here, "items") for here in nodes.same(whole))
            yield from _events(nodes, [*filter(nodes.has, lists)] or [whole])
        elif nodes.has(whole):
            yield whole


def _events(nodes: Nodes, sites: list[str]) -> list[str]:
    """The schemas of the JSON in the data of events, where those of events say it."""
    carried = [
        child(child(child(here, "properties"), "data"), "contentSchema")
        for site in sites
        for here in nodes.same(site)
        if as_map(nodes.node(here).get("properties")).keys() <= EVENT_FIELDS
    ]
    return [*filter(nodes.has, carried)] or sites
