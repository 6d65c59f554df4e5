from __future__ import annotations

from generator.python.commands import command_file
from generator.python.sample import JobSample, Sample
from generator.render import render


def vendor(*calls: str) -> Sample:
    jobs = tuple(JobSample(call, ("id",)) for call in calls)
    return Sample("Acme", "", "", "", "", "", jobs)


def test_a_vendor_with_one_job_is_called_by_its_name() -> None:
    text = render(command_file("clients", [("acme", vendor("jobs.wait"))], "# G"))
    assert (
        'JOBS = {"acme": Waiter(".acme.client", "Acme", "jobs.wait", ("id",))}' in text
    )
    assert 'raise SystemExit(main("clients", JOBS))' in text


def test_several_jobs_are_called_by_their_resources() -> None:
    file = command_file("clients", [("acme", vendor("a.jobs.wait", "b.wait"))], "# G")
    text = render(file)
    assert '"acme.a.jobs": Waiter(' in text
    assert '"acme.b": Waiter(' in text


def test_without_jobs_there_is_nothing_to_wait_for() -> None:
    text = render(command_file("clients", [("acme", vendor())], "# G"))
    assert "JOBS = {}" in text
    compile(text, "__main__.py", "exec")
