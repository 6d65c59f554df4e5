from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.api.jobs import read_jobs
from generator.documents.tree import JSON
from generator.python.lower import lower
from generator.python.plan import Plan, make_plan
from generator.python.sample import sample
from generator.python.settings import Settings
from generator.render import render

ApiOf = Callable[..., Any]
SCHEMA: JSON = {"type": "object", "properties": {"state": {"type": "string"}}}
ANSWER: JSON = {
    "200": {"description": "", "content": {"application/json": {"schema": SCHEMA}}}
}
JOB: JSON = {"status": "/state", "success": ["done"]}


PINNED: JSON = {"x-python-name": "check"}


def plan_of(api_of: ApiOf, **paths: JSON) -> Plan:
    read = api_of(paths={f"/{path}": item for path, item in paths.items()})
    api = read_jobs(read.spec, read.api)
    settings = Settings("made", "Client", "api.yaml", runtime_depth=0)
    return make_plan(api, read.addresses, settings)


def text_of(plan: Plan, path: str) -> str:
    return next(render(file) for file in lower(plan) if file.path == path)


def asking(**more: JSON) -> JSON:
    return {"get": {"responses": ANSWER, "x-job": JOB, **more}}


def test_a_job_is_data_and_a_method_in_both_classes(api_of: ApiOf) -> None:
    path = {"name": "id", "in": "path", "required": True, "schema": {}}
    plan = plan_of(api_of, **{"jobs/{id}": asking(parameters=[path])})
    text = text_of(plan, "resources/jobs.py")
    assert 'GET_JOB = JobRules(status="/state", success=("done",))\n' in text
    assert text.count("def wait(") == 2
    assert text.count("async def wait(") == 1
    assert "return await self._wait(" in text
    assert "Raises:\n            JobFailed:" in text


def test_only_what_is_said_is_written(api_of: ApiOf) -> None:
    job = {**JOB, "poll": {"interval": 5}, "errors": {"at": "/state", "message": ""}}
    plan = plan_of(api_of, jobs={"get": {"responses": ANSWER, "x-job": job}})
    text = text_of(plan, "resources/jobs.py")
    assert 'errors=(ErrorAt(at="/state", message=("",)),)' in text
    assert "poll=Poll(interval=5.0)" in text


def test_a_method_that_waits_is_named_after_the_one_that_asks(api_of: ApiOf) -> None:
    plan = plan_of(api_of, **{"jobs": asking(), "jobs/check": asking(**PINNED)})
    assert list(plan.waits.values()) == ["wait", "wait_check"]


def test_a_method_of_that_name_keeps_it(api_of: ApiOf) -> None:
    path = {"name": "id", "in": "path", "required": True, "schema": {}}
    plan = plan_of(
        api_of,
        **{
            "jobs/{id}": asking(parameters=[path]),
            "jobs/{id}/wait": {"post": {"responses": {}, "parameters": [path]}},
        },
    )
    assert list(plan.waits.values()) == ["wait_get"]


def test_a_sample_tells_which_jobs_can_be_waited_for(api_of: ApiOf) -> None:
    path = {"name": "id", "in": "path", "required": True, "schema": {}}
    key = {"name": "key", "in": "query", "required": True, "schema": {"type": "string"}}
    plan = plan_of(
        api_of,
        **{
            "a/jobs/{id}": asking(parameters=[path]),
            "b/{id}": asking(parameters=[path, key]),
        },
    )
    (job,) = sample(plan).jobs
    assert (job.call, job.arguments, job.resource) == ("a.jobs.wait", ("id",), "a.jobs")
