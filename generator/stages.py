"""What a specification says, weighed and made ready to be named: the stages between reading and writing."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from .api.evidence import weigh
from .api.examples import answer_examples, argument_examples, shown_examples
from .api.model import JOB, Api
from .api.paging import read_paging
from .openapi import Specification
from .python.client_arguments import settle_client_arguments
from .python.depths import buildable
from .python.patterns import readable_patterns


def weighed(
    spec: Specification, api: Api, accepted: Set[str] = frozenset[str]()
) -> Api:
    """The API with what its examples show, and with the jobs and pages of its operations.

    `accepted` are the pointers of examples, or of models, whose contradictions somebody agreed to.
    """
    answered, sent = answer_examples(spec, api), argument_examples(spec, api)
    api = weigh(spec, api, answered, sent, frozenset(accepted))
    api = read_paging(spec, _with_jobs(spec, api))
    return replace(api, examples=shown_examples(spec, api))


def _with_jobs(spec: Specification, api: Api) -> Api:
    if not any(JOB in at.operation.node for at in spec.operations()):
        return api
    from .api.jobs import read_jobs

    return read_jobs(spec, api)


def writable(spec: Specification, api: Api) -> Api:
    """The API without what Python cannot say, the arguments of its client under their names."""
    api = buildable(spec, readable_patterns(spec, api))
    return settle_client_arguments(spec, api)
