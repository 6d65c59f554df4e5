# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from .auth import AsyncAuth, Auth
    from .messages import AsyncMessages, Messages
    from .phone_number import AsyncPhoneNumber, PhoneNumber

UPDATE: Operation[None] = Operation("PATCH", "/owners", returns=None)

REPLACE: Operation[None] = Operation("PUT", "/owners", returns=None)

CHANGE_PASSWORD: Operation[None] = Operation(
    "PUT",
    "/owners/changePassword",
    returns=None,
)

EXPORT_PDF: Operation[None] = Operation("POST", "/owners/export/pdf", returns=None)

PAY_OUT: Operation[None] = Operation("POST", "/owners/pay-out/{pet}", returns=None)


class Owners(Resource):
    """Operations on `owners`."""

    @cached_property
    def auth(self) -> Auth:
        """Operations on `owners.auth`."""
        from .auth import Auth

        return Auth(self._client)

    @cached_property
    def messages(self) -> Messages:
        """Operations on `owners.messages`."""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def phone_number(self) -> PhoneNumber:
        """Operations on `owners.phone_number`."""
        from .phone_number import PhoneNumber

        return PhoneNumber(self._client)

    def update(self, *, options: RequestOptions | None = None) -> None:
        """PATCH `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options)

    def replace(self, *, options: RequestOptions | None = None) -> None:
        """PUT `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(REPLACE, options)

    def change_password(self, *, options: RequestOptions | None = None) -> None:
        """Change the password.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CHANGE_PASSWORD, options)

    def export_pdf(self, *, options: RequestOptions | None = None) -> None:
        """POST `/owners/export/pdf`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(EXPORT_PDF, options)

    def pay_out(self, pet: str, *, options: RequestOptions | None = None) -> None:
        """POST `/owners/pay-out/{pet}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(PAY_OUT, options, path={"pet": pet})


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    @cached_property
    def auth(self) -> AsyncAuth:
        """Operations on `owners.auth`."""
        from .auth import AsyncAuth

        return AsyncAuth(self._client)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations on `owners.messages`."""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def phone_number(self) -> AsyncPhoneNumber:
        """Operations on `owners.phone_number`."""
        from .phone_number import AsyncPhoneNumber

        return AsyncPhoneNumber(self._client)

    async def update(self, *, options: RequestOptions | None = None) -> None:
        """PATCH `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options)

    async def replace(self, *, options: RequestOptions | None = None) -> None:
        """PUT `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(REPLACE, options)

    async def change_password(self, *, options: RequestOptions | None = None) -> None:
        """Change the password.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CHANGE_PASSWORD, options)

    async def export_pdf(self, *, options: RequestOptions | None = None) -> None:
        """POST `/owners/export/pdf`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(EXPORT_PDF, options)

    async def pay_out(self, pet: str, *, options: RequestOptions | None = None) -> None:
        """POST `/owners/pay-out/{pet}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(PAY_OUT, options, path={"pet": pet})
