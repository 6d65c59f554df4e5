# Generated from openapi.yaml. Generate it again instead of changing it.
"""A typed client of Things."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime import NOT_GIVEN as NOT_GIVEN
    from ._runtime import APIConnectionError as APIConnectionError
    from ._runtime import APIError as APIError
    from ._runtime import APIStatusError as APIStatusError
    from ._runtime import APITimeoutError as APITimeoutError
    from ._runtime import AuthenticationError as AuthenticationError
    from ._runtime import BadRequestError as BadRequestError
    from ._runtime import ConfigurationError as ConfigurationError
    from ._runtime import ConflictError as ConflictError
    from ._runtime import DefaultAsyncHttpClient as DefaultAsyncHttpClient
    from ._runtime import DefaultHttpClient as DefaultHttpClient
    from ._runtime import Drift as Drift
    from ._runtime import DriftFile as DriftFile
    from ._runtime import GoneError as GoneError
    from ._runtime import Job as Job
    from ._runtime import JobCancelled as JobCancelled
    from ._runtime import JobExpired as JobExpired
    from ._runtime import JobFailed as JobFailed
    from ._runtime import JobNotFound as JobNotFound
    from ._runtime import JobTimeout as JobTimeout
    from ._runtime import NotFoundError as NotFoundError
    from ._runtime import NotGiven as NotGiven
    from ._runtime import PagingError as PagingError
    from ._runtime import PermissionDeniedError as PermissionDeniedError
    from ._runtime import Poll as Poll
    from ._runtime import Progress as Progress
    from ._runtime import RateLimitError as RateLimitError
    from ._runtime import Received as Received
    from ._runtime import RequestOptions as RequestOptions
    from ._runtime import Response as Response
    from ._runtime import ResponseValidationError as ResponseValidationError
    from ._runtime import Sending as Sending
    from ._runtime import ServerError as ServerError
    from ._runtime import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime import WaitError as WaitError
    from ._runtime import WebhookError as WebhookError
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "DefaultAsyncHttpClient",
    "DefaultHttpClient",
    "Drift",
    "DriftFile",
    "GoneError",
    "Job",
    "JobCancelled",
    "JobExpired",
    "JobFailed",
    "JobNotFound",
    "JobTimeout",
    "NotFoundError",
    "NotGiven",
    "PagingError",
    "PermissionDeniedError",
    "Poll",
    "Progress",
    "RateLimitError",
    "Received",
    "RequestOptions",
    "Response",
    "ResponseValidationError",
    "Sending",
    "ServerError",
    "UnprocessableEntityError",
    "WaitError",
    "WebhookError",
]

_HOMES = {
    "NOT_GIVEN": ("._runtime", "NOT_GIVEN"),
    "APIConnectionError": ("._runtime", "APIConnectionError"),
    "APIError": ("._runtime", "APIError"),
    "APIStatusError": ("._runtime", "APIStatusError"),
    "APITimeoutError": ("._runtime", "APITimeoutError"),
    "AsyncClient": (".client", "AsyncClient"),
    "AuthenticationError": ("._runtime", "AuthenticationError"),
    "BadRequestError": ("._runtime", "BadRequestError"),
    "Client": (".client", "Client"),
    "ConfigurationError": ("._runtime", "ConfigurationError"),
    "ConflictError": ("._runtime", "ConflictError"),
    "DefaultAsyncHttpClient": ("._runtime", "DefaultAsyncHttpClient"),
    "DefaultHttpClient": ("._runtime", "DefaultHttpClient"),
    "Drift": ("._runtime", "Drift"),
    "DriftFile": ("._runtime", "DriftFile"),
    "GoneError": ("._runtime", "GoneError"),
    "Job": ("._runtime", "Job"),
    "JobCancelled": ("._runtime", "JobCancelled"),
    "JobExpired": ("._runtime", "JobExpired"),
    "JobFailed": ("._runtime", "JobFailed"),
    "JobNotFound": ("._runtime", "JobNotFound"),
    "JobTimeout": ("._runtime", "JobTimeout"),
    "NotFoundError": ("._runtime", "NotFoundError"),
    "NotGiven": ("._runtime", "NotGiven"),
    "PagingError": ("._runtime", "PagingError"),
    "PermissionDeniedError": ("._runtime", "PermissionDeniedError"),
    "Poll": ("._runtime", "Poll"),
    "Progress": ("._runtime", "Progress"),
    "RateLimitError": ("._runtime", "RateLimitError"),
    "Received": ("._runtime", "Received"),
    "RequestOptions": ("._runtime", "RequestOptions"),
    "Response": ("._runtime", "Response"),
    "ResponseValidationError": ("._runtime", "ResponseValidationError"),
    "Sending": ("._runtime", "Sending"),
    "ServerError": ("._runtime", "ServerError"),
    "UnprocessableEntityError": ("._runtime", "UnprocessableEntityError"),
    "WaitError": ("._runtime", "WaitError"),
    "WebhookError": ("._runtime", "WebhookError"),
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _HOMES[name]
        value = getattr(import_module(module, __name__), attribute)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
