"""Sites asked politely: not where robots.txt forbids it, not too fast, not twice for the same."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import field
from urllib.robotparser import RobotFileParser

from ..data import data
from ..documents.allowance import Spent, TooSlow
from ..documents.fetching import Answered, Fetched, Fetcher
from ..documents.limits import DEFAULT, Limits
from ..documents.origins import origin
from ..documents.pages.forms import is_markup
from ..problems import Fatal, Outcome, Place, Problem

AGENT = "apiwright"
"""The name under which robots.txt speaks of us (RFC 9309 section 2.2.1)."""

_LONGEST_RULES = 500 * 1024
"""Characters of a robots.txt that are read (RFC 9309 section 2.5)."""

_MISSING = range(400, 500)
_HTML = ("text/html", "application/xhtml+xml")
_HTML_NAMES = (".html", ".htm", ".xhtml")


@data
class Manners:
    """How a site is asked: requests at once, and seconds between the beginnings of two.

    A robots.txt that asks for a longer delay gets it, up to `longest`.
    """

    at_once: int = 4
    delay: float = 0.2
    longest: float = 30.0


MANNERS = Manners()


@data
class Request:
    """What is asked for, and the validators of what is there already; `html` may come."""

    url: str
    validators: Mapping[str, str] = field(default_factory=dict[str, str])
    html: bool = False


@data
class _Rules:
    """What robots.txt says; None where it cannot be had, which forbids everything."""

    robots: RobotFileParser | None
    fault: str = ""

    def allow(self, url: str) -> bool:
        return self.robots is not None and self.robots.can_fetch(AGENT, url)

    def delay(self, longest: float) -> float:
        said = self.robots and self.robots.crawl_delay(AGENT)
        # A number of any length may be asked for.
        return float(min(int(said or 0), longest))


class Sites:
    """The sites of a vendor: the origins that its vendor.toml names, and no others.

    `pause` waits for seconds; `clock` gives them.
    """

    def __init__(
        self,
        origins: Collection[str],
        *,
        limits: Limits = DEFAULT,
        manners: Manners = MANNERS,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._manners = manners
        self._clock = clock
        self._pause = pause
        self._fetchers: queue.SimpleQueue[Fetcher] = queue.SimpleQueue()
        spent = Spent()
        self._all = [
            Fetcher(origins, limits, clock=clock, spent=spent)
            for _ in range(manners.at_once)
        ]
        for fetcher in self._all:
            self._fetchers.put(fetcher)
        self._rules: dict[str, _Rules] = {}
        self._next: dict[str, float] = {}
        self._got: dict[str, Fetched] = {}
        self._slow: dict[str, str] = {}
        self._reading = threading.Lock()
        self._waiting = threading.Lock()

    def allows(self, url: str) -> bool:
        """Whether a URL is of an origin that may be asked."""
        return self._all[0].allows(url)

    def close(self) -> None:
        """Closes the connections."""
        for fetcher in self._all:
            fetcher.close()

    def get_all(self, requests: Sequence[Request]) -> list[Fetched | Fatal]:
        """What each request gives, in their order."""
        with ThreadPoolExecutor(self._manners.at_once) as pool:
            try:
                return list(pool.map(self._get_or_fault, requests))
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    def get(self, request: Request) -> Fetched:
        """What one request gives; the same again when its URL was asked for before.

        Raises Fatal: what `Fetcher.fetch` raises, "robots-disallow", and "html-instead" when a
        page of HTML comes where something else is asked for.
        """
        url = request.url
        if url in self._got:
            return self._got[url]
        if self.allows(url):
            self._check_rules(url)
        found = self._fetch(url, request.validators)
        if _is_html(found) and not request.html:
            raise _fault(
                "html-instead",
                url,
                "the server answers with a page of HTML, and not with the file",
                "look at the address in a browser: it may have moved, or ask for a login",
            )
        self._got[url] = found
        return found

    def _get_or_fault(self, request: Request) -> Fetched | Fatal:
        try:
            return self.get(request)
        except Fatal as fatal:
            return fatal

    def _fetch(self, url: str, validators: Mapping[str, str]) -> Fetched:
        site = origin(url)
        self._wait(site)
        fetcher = self._fetchers.get()
        try:
            if site in self._slow:
                raise _too_slow(url, self._slow[site])
            return fetcher.fetch(url, validators=validators)
        except TooSlow:
            self._slow.setdefault(site, url)
            raise
        finally:
            self._fetchers.put(fetcher)

    def _wait(self, site: str) -> None:
        rules = self._rules.get(site)
        asked = rules.delay(self._manners.longest) if rules else 0.0
        delay = max(self._manners.delay, asked)
        with self._waiting:
            now = self._clock()
            begin = max(now, self._next.get(site, now))
            self._next[site] = begin + delay
        if begin > now:
            self._pause(begin - now)

    def _check_rules(self, url: str) -> None:
        site = origin(url)
        with self._reading:
            if site not in self._rules:
                self._rules[site] = self._read_rules(f"{site}/robots.txt")
        rules = self._rules[site]
        if rules.fault:
            raise _fault(
                "robots-unreadable",
                url,
                f"{site}/robots.txt cannot be read, which forbids all: {rules.fault}",
                "wait until it is there again, or save the file by hand",
            )
        if not rules.allow(url):
            raise _fault(
                "robots-disallow",
                url,
                f"{site}/robots.txt asks programs not to fetch this",
                "ask the vendor, or save the file by hand and leave it out of [sources]",
            )

    def _read_rules(self, url: str) -> _Rules:
        """The rules of a site; one that has none allows all (RFC 9309 section 2.3.1)."""
        robots = RobotFileParser(url)
        try:
            text = self._fetch(url, {}).text.content[:_LONGEST_RULES]
            robots.parse(text.splitlines())
        except ValueError as error:
            return _Rules(None, str(error))
        except Answered as answered:
            if answered.status not in _MISSING:
                return _Rules(None, str(answered))
            robots.parse([])
        except Fatal as fatal:
            return _Rules(None, str(fatal))
        return _Rules(robots)


def _is_html(found: Fetched) -> bool:
    path = found.url.partition("?")[0].lower()
    if path.endswith(_HTML_NAMES) or found.unchanged:
        return False
    called = found.media_type in _HTML and found.text.content.lstrip()[:1] == "<"
    return called or is_markup(found.text)


def _too_slow(url: str, before: str) -> Fatal:
    return _fault(
        "unreachable-document",
        url,
        f"it is not asked for, since {before} took too long",
        "try again later",
    )


def _fault(code: str, url: str, message: str, remedy: str) -> Fatal:
    return Fatal(Problem(code, Outcome.ERROR, message, remedy, Place(url)))
