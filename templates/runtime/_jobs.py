"""Long-running jobs, and what an answer tells of one by the rules of its API."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, Generic, Protocol, TypeVar

from ._data import data
from ._job_rules import ErrorAt, JobRules, State
from ._pointers import find, first, is_there

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@data()
class JobError:
    """What went wrong with a job as a whole. `raw` is the JSON that says so."""

    message: str
    code: str | None
    raw: Any


@data()
class RowError:
    """What went wrong with one row of a job.

    `line` is its number in what was imported, `ref` what it is called, `row` the row itself, each
    None where the vendor does not say; `message` is "" where there is no reason. `raw` is the JSON
    that says so.
    """

    message: str
    code: str | None
    line: int | None
    ref: str | None
    row: Any
    raw: Any


@data()
class Progress(Generic[T_co]):
    """How far a job is. `percent` is from 0 to 100; what the vendor does not say is None."""

    status: str
    percent: float | None
    done: int | None
    total: int | None
    raw: T_co

    def __str__(self) -> str:
        parts: list[str] = []
        if self.percent is not None:
            parts.append(f"{self.percent:g} %")
        if self.done is not None:
            of = "" if self.total is None else f" of {self.total}"
            parts.append(f"{self.done}{of} done")
        return f"{self.status}: {', '.join(parts)}" if parts else self.status


class Job(Protocol[T_co]):
    """A job of any vendor, as its last answer tells of it."""

    @property
    def raw(self) -> T_co:
        """The answer, as the operation that gave it returns it."""
        ...

    @property
    def status(self) -> str:
        """The vendor's own word for the state."""
        ...

    @property
    def state(self) -> State:
        """What the status, and what else the answer says, mean."""
        ...

    @property
    def done(self) -> bool:
        """Whether nothing more will happen."""
        ...

    @property
    def succeeded(self) -> bool:
        """Whether the job did its work; with `is_partial`, not on every row."""
        ...

    @property
    def is_partial(self) -> bool:
        """Whether a part was done and a part was not."""
        ...

    @property
    def progress(self) -> Progress[T_co]:
        """How far the job is."""
        ...

    def errors(self) -> list[JobError]:
        """What went wrong with the job as a whole."""
        ...

    def row_errors(self) -> list[RowError]:
        """What went wrong with single rows."""
        ...


@data()
class AnsweredJob(Generic[T]):
    """A job read from an answer by its rules; `answer` is the answer as plain JSON."""

    raw: T
    answer: Any
    rules: JobRules

    def __repr__(self) -> str:
        partial = ", partial" if self.is_partial else ""
        return f"<Job {self.status}: {self.state}{partial}>"

    @property
    def status(self) -> str:
        """The vendor's own word for the state; "" where the answer has none."""
        found = first(self.answer, self.rules.status)
        return "" if found is None else _text(found)

    @property
    def state(self) -> State:
        """What the status, and what else the answer says, mean."""
        state = self.rules.meaning(self.status)
        synchronous = self.rules.done_when_null
        if (
            state in {"pending", "unknown"}
            and synchronous is not None
            and list(find(self.answer, synchronous)) == [None]
        ):
            return "succeeded"
        if state == "succeeded" and self._has(self.rules.failed_when):
            return "failed"
        return state

    @property
    def done(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in {"succeeded", "failed", "cancelled"}

    @property
    def succeeded(self) -> bool:
        """Whether the job did its work; with `is_partial`, not on every row."""
        return self.state == "succeeded"

    @property
    def is_partial(self) -> bool:
        """Whether a part was done and a part was not."""
        match self.state:
            case "succeeded":
                return self._has(self.rules.partial_success)
            case "failed" | "cancelled":
                return self._has(self.rules.partial_failure)
            case _:
                return False

    @property
    def progress(self) -> Progress[T]:
        """How far the job is."""
        done, total = self._number(self.rules.done), self._number(self.rules.total)
        percent = self._number(self.rules.percent)
        if percent is None and done is not None and total:
            percent = 100 * done / total
        return Progress(self.status, percent, _whole(done), _whole(total), self.raw)

    @property
    def expires(self) -> str | None:
        """When the vendor forgets the job, as the answer writes it."""
        at = self.rules.expires
        found = None if at is None else first(self.answer, at)
        return found if isinstance(found, str) else None

    def errors(self) -> list[JobError]:
        """What went wrong with the job as a whole."""
        return [
            JobError(_message(raw, where), _part(raw, where.code), raw)
            for where in self.rules.errors
            for raw in self._rows(where)
        ]

    def row_errors(self) -> list[RowError]:
        """What went wrong with single rows."""
        return [
            RowError(
                _message(raw, where),
                _part(raw, where.code),
                _whole(_number(_value(raw, where.line))),
                next(filter(None, (_part(raw, ref) for ref in where.ref)), None),
                _value(raw, where.row),
                raw,
            )
            for where in self.rules.row_errors
            for raw in self._rows(where)
        ]

    def _rows(self, where: ErrorAt) -> Iterator[Any]:
        for raw in find(self.answer, where.at):
            if is_there(raw) and (
                where.when is None or any(map(is_there, find(raw, where.when)))
            ):
                yield raw

    def _has(self, pointers: tuple[str, ...]) -> bool:
        return any(is_there(v) for p in pointers for v in find(self.answer, p))

    def _number(self, pointer: str | None) -> float | None:
        return _number(_value(self.answer, pointer))


def read_job(raw: T, content: bytes, rules: JobRules) -> AnsweredJob[T]:
    """The job that an answer tells of; an answer that is no JSON tells of none with a status."""
    try:
        answer: Any = json.loads(content)
    except ValueError:
        answer = None
    return AnsweredJob(raw, answer, rules)


def _value(raw: object, pointer: str | None) -> object:
    return None if pointer is None else first(raw, pointer)


def _part(raw: object, pointer: str | None) -> str | None:
    value = _value(raw, pointer)
    return None if value is None else _text(value)


def _message(raw: object, where: ErrorAt) -> str:
    parts = [_part(raw, pointer) for pointer in where.message]
    return ": ".join(part for part in parts if part)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _number(value: object) -> float | None:
    """A number, also one that is written as text or as a percentage."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        try:
            value = float(value.strip().removesuffix("%"))
        except ValueError:
            return None
    return value if isinstance(value, int | float) and math.isfinite(value) else None


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)
