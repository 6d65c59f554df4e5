from __future__ import annotations

from dataclasses import replace

from generator.api.job_rules import JobRules
from generator.api.model import Operation
from generator.python.waits import wait_names

GET = Operation("get", "/a/{id}", "/get", "", (), None, (), (), (), job=JobRules("/s"))
LIST = replace(GET, pointer="/list")
PLAIN = replace(GET, pointer="/plain", job=None)
METHODS = {"/get": "get", "/list": "list", "/plain": "wait"}


def test_beside_get_it_is_wait_and_elsewhere_it_says_for_what() -> None:
    methods = {"/get": "get", "/list": "list"}
    assert wait_names([GET, LIST], methods, ()) == {
        "/get": "wait",
        "/list": "wait_list",
    }


def test_what_has_the_name_keeps_it() -> None:
    assert wait_names([GET, LIST, PLAIN], METHODS, ["wait_list"]) == {
        "/get": "wait_get",
        "/list": "wait_for_list",
    }


def test_without_jobs_nothing_waits() -> None:
    assert wait_names([PLAIN], {"/plain": "get"}, ()) == {}
