"""Connections that are made to the address that was checked, and that begin to answer in time."""

from __future__ import annotations

from collections.abc import Mapping

import httpx2

from .deadline import within


class Bounded(httpx2.BaseTransport):
    """Sends each request within a number of seconds, to the address that its host has in `pinned`.

    A name may have other addresses a moment after it was asked for: what was checked is what has
    to be connected to. The certificate is still checked against the name. No connection is used
    twice, as two names may have one address.
    """

    def __init__(self, pinned: Mapping[str, str], seconds: float) -> None:
        self._pinned = pinned
        self._seconds = seconds
        self._inner = httpx2.HTTPTransport(
            limits=httpx2.Limits(max_keepalive_connections=0)
        )

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The head of the answer; httpx2.ReadTimeout when it takes too long."""
        host = request.url.host
        if host in self._pinned:
            request = httpx2.Request(
                request.method,
                request.url.copy_with(host=self._pinned[host]),
                headers=request.headers,
                extensions={**request.extensions, "sni_hostname": host},
            )
        try:
            return within(self._seconds, lambda: self._inner.handle_request(request))
        except TimeoutError as error:
            # Whoever still reads there ends at the next byte, or at the limit of a single read.
            self._inner.close()
            raise httpx2.ReadTimeout("the server takes too long to answer") from error

    def close(self) -> None:
        """Closes every connection."""
        self._inner.close()
