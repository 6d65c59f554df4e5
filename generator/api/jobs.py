"""The overlay's word on long-running jobs (`x-job`), held against the types of the answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..documents.tree import JSON, as_list, as_map, as_text, child, split
from ..openapi import Specification
from ..problems import Outcome
from .job_rules import ErrorAt, JobRules, Poll
from .job_table import Table
from .media import is_json
from .model import JOB, Api, Operation
from .reach import alternatives, declared, reach
from .types import Choice, union

_STATES = ("pending", "success", "failure", "cancelled")
_PARTS = ("at", "when", "code", "message", "line", "ref", "row")
_POLL = ("delay", "interval", "factor", "longest")
_KEYS = (
    "status",
    *_STATES,
    "failedWhen",
    "partialSuccess",
    "partialFailure",
    "doneWhenNull",
    "progress",
    "errors",
    "rowErrors",
    "expires",
    "missing",
    "poll",
)


def read_jobs(spec: Specification, api: Api) -> Api:
    """The API with the rules of its jobs. What does not hold is an error: nothing is written."""
    told = {
        at.pointer: at.operation.node[JOB]
        for at in spec.operations()
        if JOB in at.operation.node
    }
    if not told:
        return api
    return replace(
        api,
        operations=tuple(
            (
                replace(op, job=_rules(spec, api, op, told[op.pointer]))
                if op.pointer in told
                else op
            )
            for op in api.operations
        ),
    )


def _rules(spec: Specification, api: Api, op: Operation, said: JSON) -> JobRules | None:
    place = child(op.pointer, JOB)
    types = [
        content.type
        for answer in op.answers
        if answer.status.startswith("2")
        for content in answer.contents
        if is_json(content.media_type)
    ]
    if not types or op.body is not None:
        spec.report(
            "job-without-answer",
            Outcome.ERROR,
            place,
            "a job is asked after by an operation that sends no body and answers JSON",
            "put x-job on the operation that gives the job's status",
        )
        return None
    table = Table(spec, as_map(said), place, union(types), api.definitions)
    table.known(_KEYS)
    status = table.pointer("status")
    if "status" not in table.node:
        table.error(
            "invalid-job",
            place,
            "x-job does not say where the status is",
            "add status, a JSON Pointer into the answer",
        )
    states = {name: table.texts(name) for name in _STATES}
    if status is not None:
        _classify(table, status, states)
    progress = table.table("progress")
    progress.known(("percent", "done", "total"))
    return JobRules(
        status or "",
        **states,
        failed_when=table.pointers("failedWhen"),
        partial_success=table.pointers("partialSuccess"),
        partial_failure=table.pointers("partialFailure"),
        done_when_null=table.pointer("doneWhenNull"),
        percent=progress.pointer("percent"),
        done=progress.pointer("done"),
        total=progress.pointer("total"),
        errors=_errors(table, "errors"),
        row_errors=_errors(table, "rowErrors"),
        expires=table.pointer("expires"),
        missing=as_text(table.node.get("missing")),
        poll=_poll(table.table("poll")),
    )


def _classify(table: Table, status: str, states: dict[str, tuple[str, ...]]) -> None:
    """Every documented status means one thing, and no other status means anything."""
    known = dict.fromkeys(
        value
        for reached in table.reached(status)
        for type_ in alternatives(reached, table.definitions)
        if isinstance(type_, Choice)
        for value in type_.values
        if isinstance(value, str)
    )
    meanings: dict[str, str] = {}
    for name, values in states.items():
        for index, value in enumerate(values):
            place = child(child(table.place, name), index)
            if value in meanings:
                table.error(
                    "job-status-twice",
                    place,
                    f"the status {value!r} is under {meanings[value]} and under {name}",
                    "let every status mean one thing",
                )
            elif known and value not in known:
                table.error(
                    "job-status-unknown",
                    place,
                    f"the document has no status {value!r}",
                    f"it has: {', '.join(known)}",
                )
            meanings.setdefault(value, name)
    for value in known:
        if value not in meanings:
            places = list(_places(table, status, value))
            table.spec.report(
                "job-status-unclassified",
                Outcome.ERROR,
                places[0] if places else table.place,
                f"x-job does not say what the status {value!r} means",
                f"list it there under {', '.join(_STATES[:-1])} or {_STATES[-1]}",
                see=[table.place] if places else [],
            )


def _places(table: Table, status: str, value: str) -> Iterator[str]:
    """Where the schemas of a status list a value."""
    *outer, name = split(status)
    waiting = [
        pointer
        for type_ in reach(table.start, outer, table.definitions)
        for pointer in declared(type_, name, table.definitions)
    ]
    seen: set[str] = set()
    while waiting:
        pointer = waiting.pop(0)
        node = as_map(table.spec.schema(pointer))
        if pointer in seen:
            continue
        seen.add(pointer)
        values = as_list(node.get("enum"))
        if value in values:
            yield child(child(pointer, "enum"), values.index(value))
        for word in ("allOf", "oneOf", "anyOf"):
            count = len(as_list(node.get(word)))
            waiting += [child(child(pointer, word), n) for n in range(count)]
        target = isinstance(ref := node.get("$ref"), str) and table.spec.resolve(
            ref, pointer
        )
        if target:
            waiting.append(target)


def _errors(table: Table, key: str) -> tuple[ErrorAt, ...]:
    found: list[ErrorAt] = []
    for entry in table.tables(key):
        entry.known(_PARTS)
        at = entry.pointer("at")
        if at is None:
            if "at" not in entry.node:
                entry.error(
                    "invalid-job",
                    entry.place,
                    "it is not said where the errors are",
                    "add at, a JSON Pointer into the answer",
                )
            continue
        parts = entry.starting(at)
        found.append(
            ErrorAt(
                at,
                when=parts.pointer("when"),
                code=parts.pointer("code"),
                message=parts.pointers("message"),
                line=parts.pointer("line"),
                ref=parts.pointers("ref"),
                row=parts.pointer("row"),
            )
        )
    return tuple(found)


def _poll(table: Table) -> Poll:
    table.known(_POLL)
    return Poll(
        delay=table.number("delay", 0),
        interval=table.number("interval", 0.01),
        factor=table.number("factor", 1),
        longest=table.number("longest", 0.01),
    )
