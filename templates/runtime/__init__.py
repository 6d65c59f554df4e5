"""The part of the package that is the same for every API; a name is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._api import Api, Argument
    from ._async import AsyncBaseClient
    from ._async_resource import AsyncResource
    from ._auth import ApiKey, Basic, Bearer, ClientGrant, Digest, MutualTLS, OAuth2
    from ._constraints import Const, Members, MultipleOf, Nothing, Unique
    from ._contains import Contains
    from ._credentials import AsyncCredential, Credential
    from ._decimals import Decimal, DecimalNumber
    from ._discriminator import Discriminator, Tag, Unknown
    from ._drift import Drift
    from ._drift_file import DriftFile
    from ._errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        GoneError,
        NotFoundError,
        PagingError,
        PermissionDeniedError,
        RateLimitError,
        ResponseValidationError,
        ServerError,
        UnprocessableEntityError,
    )
    from ._events import ServerSentEvent
    from ._hooks import OnRequest, OnResponse, Received, Sending
    from ._http_clients import (
        AsyncHttpClient,
        DefaultAsyncHttpClient,
        DefaultHttpClient,
        HttpClient,
        Timeout,
    )
    from ._implied import Implied
    from ._job_rules import ErrorAt, JobRules, Poll
    from ._jobs import Job, JobError, Progress, RowError
    from ._models import Field, Model
    from ._multipart import File
    from ._not_given import NOT_GIVEN, NotGiven
    from ._operation import (
        FORM,
        JSON,
        MULTIPART,
        Body,
        Encoding,
        Operation,
        Server,
        Style,
        Variable,
    )
    from ._options import RequestOptions
    from ._pages import AsyncListPage, AsyncPage, AsyncPager, SyncListPage, SyncPage
    from ._paging_rules import Paging
    from ._parts import Named, NamedLike, Prefix
    from ._response import Headers, Response
    from ._rules import Rule
    from ._scalars import Date, DateTime, Int64, Number, Time, Uuid
    from ._stream import AsyncByteStream, AsyncStream, ByteStream, Stream
    from ._sync import SyncBaseClient
    from ._sync_resource import Resource
    from ._upload import FileContent
    from ._waiting import (
        JobCancelled,
        JobExpired,
        JobFailed,
        JobNotFound,
        JobTimeout,
        WaitError,
    )
    from ._webhooks import Webhook, WebhookError

__all__ = [
    "FORM",
    "JSON",
    "MULTIPART",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "Api",
    "ApiKey",
    "Argument",
    "AsyncBaseClient",
    "AsyncByteStream",
    "AsyncCredential",
    "AsyncHttpClient",
    "AsyncListPage",
    "AsyncPage",
    "AsyncPager",
    "AsyncResource",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Body",
    "ByteStream",
    "ClientGrant",
    "ConfigurationError",
    "ConflictError",
    "Const",
    "Contains",
    "Credential",
    "Date",
    "DateTime",
    "Decimal",
    "DecimalNumber",
    "DefaultAsyncHttpClient",
    "DefaultHttpClient",
    "Digest",
    "Discriminator",
    "Drift",
    "DriftFile",
    "Encoding",
    "ErrorAt",
    "Field",
    "File",
    "FileContent",
    "GoneError",
    "Headers",
    "HttpClient",
    "Implied",
    "Int64",
    "Job",
    "JobCancelled",
    "JobError",
    "JobExpired",
    "JobFailed",
    "JobNotFound",
    "JobRules",
    "JobTimeout",
    "Members",
    "Model",
    "MultipleOf",
    "MutualTLS",
    "Named",
    "NamedLike",
    "NotFoundError",
    "NotGiven",
    "Nothing",
    "Number",
    "OAuth2",
    "OnRequest",
    "OnResponse",
    "Operation",
    "Paging",
    "PagingError",
    "PermissionDeniedError",
    "Poll",
    "Prefix",
    "Progress",
    "RateLimitError",
    "Received",
    "RequestOptions",
    "Resource",
    "Response",
    "ResponseValidationError",
    "RowError",
    "Rule",
    "Sending",
    "Server",
    "ServerError",
    "ServerSentEvent",
    "Stream",
    "Style",
    "SyncBaseClient",
    "SyncListPage",
    "SyncPage",
    "Tag",
    "Time",
    "Timeout",
    "Unique",
    "Unknown",
    "UnprocessableEntityError",
    "Uuid",
    "Variable",
    "WaitError",
    "Webhook",
    "WebhookError",
]

_NAMES = {
    "_api": ("Api", "Argument"),
    "_async": ("AsyncBaseClient",),
    "_async_resource": ("AsyncResource",),
    "_auth": (
        "ApiKey",
        "Basic",
        "Bearer",
        "ClientGrant",
        "Digest",
        "MutualTLS",
        "OAuth2",
    ),
    "_constraints": ("Const", "Members", "MultipleOf", "Nothing", "Unique"),
    "_contains": ("Contains",),
    "_credentials": ("AsyncCredential", "Credential"),
    "_decimals": ("Decimal", "DecimalNumber"),
    "_discriminator": ("Discriminator", "Tag", "Unknown"),
    "_drift": ("Drift",),
    "_drift_file": ("DriftFile",),
    "_errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "GoneError",
        "NotFoundError",
        "PagingError",
        "PermissionDeniedError",
        "RateLimitError",
        "ResponseValidationError",
        "ServerError",
        "UnprocessableEntityError",
    ),
    "_events": ("ServerSentEvent",),
    "_hooks": ("OnRequest", "OnResponse", "Received", "Sending"),
    "_http_clients": (
        "AsyncHttpClient",
        "DefaultAsyncHttpClient",
        "DefaultHttpClient",
        "HttpClient",
        "Timeout",
    ),
    "_implied": ("Implied",),
    "_job_rules": ("ErrorAt", "JobRules", "Poll"),
    "_jobs": ("Job", "JobError", "Progress", "RowError"),
    "_models": ("Field", "Model"),
    "_multipart": ("File",),
    "_not_given": ("NOT_GIVEN", "NotGiven"),
    "_operation": (
        "FORM",
        "JSON",
        "MULTIPART",
        "Body",
        "Encoding",
        "Operation",
        "Server",
        "Style",
        "Variable",
    ),
    "_options": ("RequestOptions",),
    "_pages": ("AsyncListPage", "AsyncPage", "AsyncPager", "SyncListPage", "SyncPage"),
    "_paging_rules": ("Paging",),
    "_parts": ("Named", "NamedLike", "Prefix"),
    "_response": ("Headers", "Response"),
    "_rules": ("Rule",),
    "_scalars": ("Date", "DateTime", "Int64", "Number", "Time", "Uuid"),
    "_stream": ("AsyncByteStream", "AsyncStream", "ByteStream", "Stream"),
    "_sync": ("SyncBaseClient",),
    "_sync_resource": ("Resource",),
    "_upload": ("FileContent",),
    "_waiting": (
        "JobCancelled",
        "JobExpired",
        "JobFailed",
        "JobNotFound",
        "JobTimeout",
        "WaitError",
    ),
    "_webhooks": ("Webhook", "WebhookError"),
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
