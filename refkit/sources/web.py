"""A polite client on requests: one request at a time, a pause per host, retries that wait as told, small bodies.

Nothing is global: session, guard, clock and sleep are arguments. Redirects are followed here, hop by hop, so that the
guard sees each of them. What cannot be fetched is a value (`Answer.failure`), not an exception. Everything ends: a page
with all its redirects has one deadline, waiting for one host is bounded, and the whole check may have a budget.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ReadTimeoutError

from refkit._version import __version__
from refkit.read.urls import host_of
from refkit.sources.deadline import Deadline, watched_pools
from refkit.sources.guard import Guard, HostNotFoundError, Target, UnsafeAddressError

USER_AGENT = f"refkit/{__version__} (reference list checker)"
MAX_BODY = 64 * 1024
MAX_REDIRECTS = 5
REDIRECTS = frozenset((301, 302, 303, 307, 308))
PERMANENT = frozenset((301, 308))
_RETRIED = frozenset((429, 503))


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect: the status and where it led."""

    status: int
    url: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a request: a page, or `status` 0 and a `failure`.

    Failures are "unsafe", "timeout", "no-host", "refused", "loop" and "budget"; `detail` says more.
    """

    url: str
    final_url: str
    status: int = 0
    hops: tuple[Hop, ...] = ()
    content_type: str = ""
    body: bytes = b""
    failure: str = ""
    detail: str = ""

    @property
    def is_html(self) -> bool:
        """Whether the page says that it is HTML."""
        return "html" in self.content_type


class PinnedAdapter(HTTPAdapter):
    """Connects to the address that the guard checked; TLS still verifies the host's name."""

    def __init__(self, guard: Guard) -> None:
        self.guard = guard
        super().__init__(max_retries=0, pool_connections=4, pool_maxsize=1)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        """Pools whose connections a `Deadline` can end."""
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = watched_pools()

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Check the address, then send; raises UnsafeAddressError or HostNotFoundError before anything is opened."""
        target = self.guard.check(request.url or "")
        request.headers["Host"] = target.netloc
        request._refkit_target = target  # type: ignore[attr-defined]
        return super().send(request, *args, **kwargs)

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, verify: bool | str, cert: Any = None
    ) -> tuple[Any, Any]:
        """The pool of the checked address instead of the host's name (requests 2.32 and later ask here)."""
        host: Any
        pool: Any
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        target: Target = request._refkit_target  # type: ignore[attr-defined]
        host["host"] = target.address
        if target.scheme == "https":
            pool["server_hostname"] = target.host
            pool["assert_hostname"] = target.host
        return host, pool


def guarded_session(guard: Guard) -> requests.Session:
    """A session that reaches public addresses only, and takes no proxy or password from the environment."""
    session = requests.Session()
    session.trust_env = False
    session.headers["User-Agent"] = USER_AGENT
    adapter = PinnedAdapter(guard)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


@dataclass
class Web:
    """Asks pages. `timeout` is (connect, read) in seconds, `pause` the least time between two requests to one host.

    `deadline` is what one page may take in seconds, redirects and body included, waits that were asked for not.
    `retries` is how often a 429 or 503 is asked again; `longest_wait` what is waited at most for one host because of
    its Retry-After, in all. `budget` is what everything may take from the first request on (None: no end); what comes
    later is answered with the failure "budget". A session of one's own must guard itself: see `guarded_session`.
    """

    guard: Guard = field(default_factory=Guard)
    session: requests.Session | None = None
    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    timeout: tuple[float, float] = (5.0, 10.0)
    pause: float = 1.0
    retries: int = 2
    longest_wait: float = 60.0
    deadline: float = 30.0
    budget: float | None = None
    _last: dict[str, float] = field(default_factory=dict, repr=False)
    _waited: dict[str, float] = field(default_factory=dict, repr=False)
    _began: float | None = field(default=None, repr=False)
    _spent: bool = field(default=False, repr=False)

    def head(self, url: str) -> Answer:
        """The headers of a page, redirects followed."""
        return self._follow("HEAD", url)

    def get(self, url: str, *, limit: int = MAX_BODY) -> Answer:
        """The first `limit` bytes of a page, redirects followed."""
        return self._follow("GET", url, limit)

    @property
    def exhausted(self) -> bool:
        """Whether the budget is used up, or what is left of it too short for the next request."""
        return self._spent or self._left() <= 0

    def _left(self) -> float:
        """The seconds that are left of the budget; it begins to run when it is first asked for."""
        if self._began is None:
            self._began = self.clock()
        return float("inf") if self.budget is None else self.budget - (self.clock() - self._began)

    def _follow(self, method: str, url: str, limit: int = 0) -> Answer:
        hops: list[Hop] = []
        here = url
        seen = {here}
        page = _Page(method, url, limit, self.deadline)
        while True:
            answer, location = self._patiently(page, here, tuple(hops))
            if answer.status not in REDIRECTS or not location:
                return answer
            try:
                here = urljoin(here, location)
            except ValueError:
                return Answer(url, here, 0, tuple(hops), failure="unsafe", detail="a redirect to what is no URL")
            hops.append(Hop(answer.status, here))
            if here in seen or len(hops) > MAX_REDIRECTS:
                detail = "redirects in a circle" if here in seen else f"more than {MAX_REDIRECTS} redirects"
                return Answer(url, here, 0, tuple(hops), failure="loop", detail=detail)
            seen.add(here)

    def _patiently(self, page: _Page, here: str, hops: tuple[Hop, ...]) -> tuple[Answer, str | None]:
        """One hop, asked again when the server says so; waits as long as it says, within reason."""
        host = host_of(here)
        for attempt in range(self.retries + 1):
            answer, headers = self._once(page, here, hops)
            if answer.status not in _RETRIED or attempt == self.retries:
                break
            asked = retry_after(headers.get("Retry-After"), self.now())
            wait = 2.0**attempt if asked is None else asked
            if self._waited.get(host, 0.0) + wait > self.longest_wait or wait >= self._left():
                break
            self._waited[host] = self._waited.get(host, 0.0) + wait
            self.sleep(wait)
        return answer, headers.get("Location")

    def _once(self, page: _Page, here: str, hops: tuple[Hop, ...]) -> tuple[Answer, dict[str, str]]:
        def failed(kind: str, detail: object) -> tuple[Answer, dict[str, str]]:
            return Answer(page.url, here, 0, hops, failure=kind, detail=str(detail)), {}

        if self.session is None:
            self.session = guarded_session(self.guard)
        if not self._wait_for_turn(here):
            return failed("budget", f"the {self.budget:g} seconds of this check are used up")
        headers = {"Accept": "text/html,*/*;q=0.5"}
        if page.method == "GET":
            headers |= {"Range": f"bytes=0-{page.limit - 1}", "Accept-Encoding": "identity"}
        late = f"the page took longer than {self.deadline:g} seconds"
        began = self.clock()
        with Deadline(min(page.left, self._left())) as deadline:
            try:
                prepared = self.session.prepare_request(requests.Request(page.method, here, headers=headers))
                # Straight to the adapter: a session would read the whole body of each redirect, however long.
                adapter = self.session.get_adapter(prepared.url or here)
                response = adapter.send(prepared, stream=True, timeout=self.timeout, verify=True)
            except UnsafeAddressError as error:
                return failed("unsafe", error)
            except HostNotFoundError as error:
                return failed("no-host", error)
            except requests.Timeout:
                return failed("timeout", f"no answer in {self.timeout[1]:g} seconds")
            except ValueError as error:  # requests' own InvalidSchema, InvalidURL and MissingSchema among them
                return failed("unsafe", f"not a web address ({type(error).__name__})")
            except requests.RequestException as error:
                return failed("timeout", late) if deadline.passed else failed("refused", type(error).__name__)
            try:
                body = self._read(response, page.limit) if page.method == "GET" else b""
            except (requests.RequestException, OSError) as error:
                # While a body is read, requests tells a timeout as a ConnectionError around urllib3's own.
                if deadline.passed:
                    return failed("timeout", late)
                if isinstance(error, requests.Timeout) or isinstance(next(iter(error.args), None), ReadTimeoutError):
                    return failed("timeout", f"the page stopped coming for {self.timeout[1]:g} seconds")
                return failed("refused", type(error).__name__)
            finally:
                response.close()
            if deadline.passed:  # headers that are cut off look like an end
                return failed("timeout", late)
        page.left -= self.clock() - began
        kind = response.headers.get("Content-Type", "").lower()
        answer = Answer(page.url, here, response.status_code, hops, kind, body)
        return answer, {k.title(): v for k, v in response.headers.items()}

    def _read(self, response: requests.Response, limit: int) -> bytes:
        """At most `limit` bytes; the deadline ends what drips."""
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_content(8192):
            chunks.append(chunk)
            size += len(chunk)
            if size >= limit:
                break
        return b"".join(chunks)[:limit]

    def _wait_for_turn(self, url: str) -> bool:
        """Sleep until the host may be asked again; False where the budget ends before."""
        host = host_of(url)
        last = self._last.get(host)
        wait = 0.0 if last is None else max(0.0, self.pause - (self.clock() - last))
        if wait >= self._left():
            self._spent = True
            return False
        if wait:
            self.sleep(wait)
        self._last[host] = self.clock()
        return True


@dataclass
class _Page:
    """One page that is being asked for, and the seconds of its deadline that are left."""

    method: str
    url: str
    limit: int
    left: float


def retry_after(value: str | None, now: float) -> float | None:
    """The seconds that a Retry-After header asks to wait (a number or a date); None where it says nothing."""
    words = (value or "").strip()
    if words.isascii() and words.isdigit():
        return float(words[:12])
    try:
        return max(0.0, parsedate_to_datetime(words).timestamp() - now)
    except (TypeError, ValueError, IndexError, OverflowError, OSError):
        return None
