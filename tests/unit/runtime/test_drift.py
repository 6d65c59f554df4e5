"""Drift is told once a shape, without values, from any thread."""

from __future__ import annotations

import logging
import threading

import pytest
from runtime._drift import Drift, DriftLog, Fault

FAULT = Fault("/items/*/progress", "string_type", "number")


def test_a_shape_is_told_once_to_the_callback_and_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[Drift] = []
    log = DriftLog(told.append)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            log.reporter("GET /imports/{id}", 200)(FAULT)
    assert told == [
        Drift("GET /imports/{id}", 200, "/items/*/progress", "string_type", "number")
    ]
    text = "GET /imports/{id}: 200: /items/*/progress: string_type (found: number)"
    assert str(told[0]) == text
    assert [record.getMessage() for record in caplog.records] == [
        f"the answer drifts from its document: {text}"
    ]


def test_other_shapes_operations_and_statuses_are_told_apart() -> None:
    told: list[Drift] = []
    log = DriftLog(told.append)
    log.reporter("GET /a", 200)(FAULT)
    log.reporter("GET /b", 200)(FAULT)
    log.reporter("GET /a", 404)(FAULT)
    log.reporter("GET /a", 200)(Fault("", "empty", "nothing"))
    assert len(told) == 4


def test_many_threads_tell_a_shape_once() -> None:
    told: list[Drift] = []
    log = DriftLog(told.append)
    report = log.reporter("GET /a", 200)
    start = threading.Barrier(16)

    def tell() -> None:
        start.wait()
        report(FAULT)

    threads = [threading.Thread(target=tell) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 1
