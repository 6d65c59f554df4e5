"""A small API as the templates write one, the vendor who answers, and a clock to set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Any

import httpx2
from runtime import (
    FORM,
    JSON,
    NOT_GIVEN,
    Api,
    ApiKey,
    Argument,
    AsyncBaseClient,
    AsyncCredential,
    AsyncHttpClient,
    AsyncResource,
    Basic,
    Bearer,
    Body,
    Credential,
    Drift,
    Field,
    HttpClient,
    Model,
    NotGiven,
    OAuth2,
    OnRequest,
    OnResponse,
    Operation,
    RequestOptions,
    Resource,
    Server,
    SyncBaseClient,
    Timeout,
    Variable,
)
from runtime._clock import Clock


class Thing(Model):
    """A thing."""

    id: str
    size_in_cm: Annotated[int | None, Field(alias="sizeInCm")] = None


class Problem(Model):
    """What went wrong."""

    message: str


GET: Operation[Thing] = Operation(
    "GET",
    "/things/{thingId}",
    returns=Thing,
    answers={"404": str, "4XX": Problem, "default": dict[str, Any]},
    security=("key",),
)
LIST: Operation[list[Thing]] = Operation(
    "GET", "/teams/{teamId}/things", returns=list[Thing], nullable=("owner",)
)
CREATE: Operation[Thing] = Operation(
    "POST", "/things", returns=Thing, body=JSON, nullable=("note",)
)
REPLACE: Operation[None] = Operation(
    "PUT", "/things/{thingId}", returns=None, body=(JSON, FORM, Body("text/*"))
)
EXPORT: Operation[bytes] = Operation(
    "GET",
    "/export",
    returns={"application/octet-stream": bytes, "text/csv": str},
    accept="application/octet-stream",
    servers=(Server("https://files.test"),),
)
SIGNED: Operation[str] = Operation(
    "GET",
    "/signed",
    returns=str,
    accept="text/plain",
    security=(("key", "session"), "query_key", "basic", "oauth", ()),
)

API = Api(
    name="Things",
    servers=(Server("https://{host}/v1", variables={"host": Variable()}),),
    schemes={
        "key": ApiKey("api_key", "header", "X-Key", env="THINGS_API_KEY"),
        "session": ApiKey("session", "cookie", "sid"),
        "query_key": ApiKey("query_key", "query", "key"),
        "basic": Basic("username", "password", env=("THINGS_USER", "THINGS_PASSWORD")),
        "oauth": OAuth2("access_token"),
        "bearer": Bearer("token"),
    },
    arguments={
        "host": Argument(variable="host", env="THINGS_HOST"),
        "team_id": Argument(path="teamId", env="THINGS_TEAM_ID"),
    },
    headers={"X-Version": "2"},
)


class ThingsResource(Resource):
    """Operations on things."""

    def get(self, thing_id: str, *, options: RequestOptions | None = None) -> Thing:
        return self._call(GET, options, path={"thingId": thing_id})

    def list(
        self,
        *,
        team_id: str | NotGiven = NOT_GIVEN,
        owner: str | NotGiven | None = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        trace: str | NotGiven = NOT_GIVEN,
        flavour: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> list[Thing]:
        return self._call(
            LIST,
            options,
            path={"teamId": team_id},
            query={"owner": owner, "limit": limit},
            header={"X-Trace": trace},
            cookie={"flavour": flavour},
        )

    def create(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        return self._call(
            CREATE, options, body={"name": name, "note": note}, extra_body=extra_body
        )

    def replace(
        self,
        thing_id: str,
        body: Any | NotGiven = NOT_GIVEN,
        *,
        content_type: str | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._call(
            REPLACE,
            None,
            path={"thingId": thing_id},
            body=body,
            content_type=content_type,
        )

    def export(self) -> bytes:
        return self._call(EXPORT, None)

    def signed(self, *, options: RequestOptions | None = None) -> str:
        return self._call(SIGNED, options)

    def call(self, operation: Operation[Any], **arguments: Any) -> Any:
        return self._call(operation, arguments.pop("options", None), **arguments)


class AsyncThingsResource(AsyncResource):
    """Operations on things."""

    async def get(
        self, thing_id: str, *, options: RequestOptions | None = None
    ) -> Thing:
        return await self._call(GET, options, path={"thingId": thing_id})

    async def signed(self) -> str:
        return await self._call(SIGNED, None)

    async def call(self, operation: Operation[Any], **arguments: Any) -> Any:
        return await self._call(operation, arguments.pop("options", None), **arguments)


class Things(SyncBaseClient):
    """The client of the API."""

    def __init__(
        self,
        *,
        host: str | None = "api.test",
        team_id: str | None = None,
        api_key: Credential | None = None,
        session: Credential | None = None,
        query_key: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
        access_token: Credential | None = None,
        token: Credential | None = None,
        base_url: str | None = None,
        timeout: Timeout | float | NotGiven | None = NOT_GIVEN,
        max_retries: int = 2,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: HttpClient | None = None,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: Clock | None = None,
        api: Api = API,
    ) -> None:
        super().__init__(
            api,
            arguments={"host": host, "team_id": team_id},
            credentials={
                "api_key": api_key,
                "session": session,
                "query_key": query_key,
                "username": username,
                "password": password,
                "access_token": access_token,
                "token": token,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            http_client=http_client,
            strict=strict,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            clock=clock,
        )

    @cached_property
    def things(self) -> ThingsResource:
        return ThingsResource(self)


class AsyncThings(AsyncBaseClient):
    """The async client of the API."""

    def __init__(
        self,
        *,
        api_key: AsyncCredential | None = None,
        max_retries: int = 2,
        http_client: AsyncHttpClient | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
            API,
            arguments={"host": "api.test"},
            credentials={"api_key": api_key},
            max_retries=max_retries,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            clock=clock,
        )

    @cached_property
    def things(self) -> AsyncThingsResource:
        return AsyncThingsResource(self)


Outcome = httpx2.Response | Exception


@dataclass
class FakeTime:
    """A clock that never waits, but remembers for how long it was asked to."""

    now: float = 1_000_000.0
    chance: float = 0.0
    waits: list[float] = field(default_factory=list)

    @property
    def clock(self) -> Clock:
        """The clock that clients take."""
        return Clock(
            now=lambda: self.now,
            elapsed=lambda: self.now,
            sleep=self.sleep,
            sleep_async=self.sleep_async,
            chance=lambda: self.chance,
        )

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


@dataclass
class Vendor:
    """Plays the vendor: gives its answers in turn, the last for ever, and keeps requests."""

    answers: list[Outcome] = field(
        default_factory=lambda: [httpx2.Response(200, json={"id": "a"})]
    )
    requests: list[httpx2.Request] = field(default_factory=list)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        answer = self.answers[min(len(self.requests), len(self.answers) - 1)]
        self.requests.append(request)
        if isinstance(answer, Exception):
            raise answer
        return httpx2.Response(
            answer.status_code, headers=answer.headers, content=answer.content
        )

    @property
    def request(self) -> httpx2.Request:
        """The last request."""
        return self.requests[-1]


def things(vendor: Vendor, **options: Any) -> Things:
    """A client of the vendor, with an API key."""
    http = httpx2.Client(transport=httpx2.MockTransport(vendor))
    options = {"api_key": "k-secret", "clock": FakeTime().clock, **options}
    return Things(http_client=http, **options)


def async_things(vendor: Vendor, **options: Any) -> AsyncThings:
    """An async client of the vendor, with an API key."""
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(vendor))
    options = {"api_key": "k-secret", "clock": FakeTime().clock, **options}
    return AsyncThings(http_client=http, **options)
