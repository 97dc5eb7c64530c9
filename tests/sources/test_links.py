"""`check --online` against a server on loopback: each behaviour is told rightly, and nothing else is ever reached."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from refkit.errors import NetworkError, UnknownNameError
from refkit.model import Library, from_csl
from refkit.model.library import Entry, FieldTrace, Provenance
from refkit.sources import ask as ask_source
from refkit.sources.guard import Guard, HostNotFoundError
from refkit.sources.links import Verdict, ask, check_link, judge, with_copy
from refkit.sources.web import Answer, PinnedAdapter, Web, retry_after
from refkit.trace import Safety, Span
from tests.sources.server import LoopbackServer, running


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


@pytest.fixture(scope="module")
def server() -> Iterator[LoopbackServer]:
    with running() as found:
        yield found


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def web(server: LoopbackServer, clock: Clock) -> Iterator[Web]:
    server.seen.clear()

    def resolve(host: str, port: int) -> list[str]:
        if host == "nowhere.test":
            raise HostNotFoundError(f"{host}: no such host")
        return {"site.test": ["127.0.0.1"], "metadata.test": ["169.254.169.254"]}.get(host, [host])

    guard = Guard(resolve, allow=frozenset({("127.0.0.1", server.port)}))
    client = Web(guard, clock=clock, now=clock, sleep=clock.sleep, timeout=(0.5, 0.5), pause=0.0)
    yield client
    if client.session is not None:
        client.session.close()


def test_a_page_that_is_there_is_ok(server: LoopbackServer, web: Web) -> None:
    assert check_link(server.url("/page"), web).verdict is Verdict.OK
    assert [s[0] for s in server.seen] == ["HEAD", "GET"]
    method, _, headers = server.seen[-1]
    assert headers["Host"] == f"site.test:{server.port}" and headers["Range"] == "bytes=0-65535"
    assert headers["User-Agent"].startswith("refkit/") and "Cookie" not in headers and method == "GET"


@pytest.mark.parametrize(
    "path, verdict, words",
    [
        ("/to/301/new", Verdict.MOVED, "moved to http://site.test"),
        ("/to/308/new", Verdict.MOVED, "/new"),
        ("/to/302/new", Verdict.OK, ""),
        ("/to/301/", Verdict.SOFT_404, "front page"),
        ("/status/404", Verdict.GONE, "404"),
        ("/status/410", Verdict.GONE, "410"),
        ("/soft", Verdict.SOFT_404, "Page not found"),
        ("/status/401", Verdict.UNKNOWN, "refuses programs"),
        ("/status/403", Verdict.UNKNOWN, "refuses programs"),
        ("/status/500", Verdict.UNKNOWN, "out of order"),
        ("/no-head", Verdict.OK, ""),
        ("/stall", Verdict.TIMEOUT, "no answer in 0.5 seconds"),
        ("/big", Verdict.OK, ""),
        ("/to/301/circle", Verdict.UNKNOWN, "circle"),
        ("/to/302/private", Verdict.UNSAFE, "169.254.169.254"),
        ("/to/302/local", Verdict.UNSAFE, "127.0.0.1"),
        ("/to/302/decimal", Verdict.UNSAFE, "redirects to"),
        ("/to/302/file", Verdict.UNSAFE, "not a web address"),
        ("/to/302/long1", Verdict.UNKNOWN, "more than 5 redirects"),
        ("/to/302/broken", Verdict.UNSAFE, "no URL"),
    ],
)
def test_each_behaviour_is_told_rightly(
    server: LoopbackServer, web: Web, path: str, verdict: Verdict, words: str
) -> None:
    server.targets = {
        "circle": "/to/301/circle",
        "private": "http://metadata.test/latest/meta-data/",
        "local": f"http://127.0.0.1:{server.port + 1}/",
        "decimal": "http://2130706433/",
        "file": "file:///etc/passwd",
        "broken": "http://[::1",
        **{f"long{n}": f"/to/302/long{n + 1}" for n in range(1, 9)},
    }
    link = check_link(server.url(path), web)
    assert link.verdict is verdict, link
    assert words in link.detail


def test_a_body_is_read_no_further_than_needed(server: LoopbackServer, web: Web) -> None:
    assert len(web.get(server.url("/big")).body) == 64 * 1024


def test_a_busy_site_is_asked_again_when_it_says_and_not_before(server: LoopbackServer, web: Web, clock: Clock) -> None:
    assert web.head(server.url("/busy-once")).status == 200
    assert clock.slept == [3.0]
    clock.slept.clear()
    link = check_link(server.url("/busy"), web)
    assert link.verdict is Verdict.UNKNOWN and "429" in link.detail
    assert set(clock.slept) == {2.0}
    clock.slept.clear()
    assert check_link(server.url("/busy-long"), web).verdict is Verdict.UNKNOWN
    assert clock.slept == [], "a day is not waited for"


def test_one_host_is_asked_with_pauses(server: LoopbackServer, web: Web, clock: Clock) -> None:
    web.pause = 1.0
    for _ in range(3):
        web.head(server.url("/page"))
    assert clock.slept == [1.0, 1.0]


def test_retry_after_may_be_a_number_a_date_or_nonsense() -> None:
    assert retry_after("120", 0) == 120
    assert retry_after("Thu, 01 Jan 1970 00:01:00 GMT", 20) == 40
    assert retry_after("Thu, 01 Jan 1970 00:01:00 GMT", 100) == 0
    assert retry_after("soon", 0) is None and retry_after(None, 0) is None


def test_private_addresses_are_refused_before_anything_is_sent(server: LoopbackServer, web: Web) -> None:
    for url in ("http://127.0.0.1:1/", "http://[::1]/", "http://metadata.test/", "http://u:p@site.test/"):
        assert check_link(url, web).verdict is Verdict.UNSAFE
    assert server.seen == []


def test_a_server_that_is_not_there_is_not_a_page_that_is_gone(server: LoopbackServer, web: Web) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    web.guard = Guard(web.guard.resolve, allow=frozenset({("127.0.0.1", port)}))
    link = check_link(f"http://site.test:{port}/a", web)
    assert (link.verdict, link.reached) == (Verdict.UNKNOWN, False)


def test_a_body_that_stops_coming_is_a_timeout(server: LoopbackServer, web: Web) -> None:
    answer = web.get(server.url("/drip"))
    assert answer.failure == "timeout" and "stopped coming" in answer.detail
    assert judge(answer).verdict is Verdict.TIMEOUT


@pytest.mark.parametrize("path", ["/drip-headers", "/drip-body"])
def test_a_page_that_drips_has_one_deadline_for_all_of_it(server: LoopbackServer, web: Web, path: str) -> None:
    web.deadline = 0.4
    answer = web.get(server.url(path))
    assert answer.failure == "timeout" and answer.detail == "the page took longer than 0.4 seconds"
    assert check_link(server.url("/page"), web).verdict is Verdict.OK, "the next one is asked as ever"


def test_waiting_for_one_host_is_bounded_in_all(server: LoopbackServer, web: Web, clock: Clock) -> None:
    for number in range(4):
        web.head(server.url(f"/busy-minute?{number}"))
    assert clock.slept == [40.0], "a second minute would be more than longest_wait"


def test_the_budget_of_a_check_ends_it_and_says_what_was_not_asked(
    server: LoopbackServer, web: Web, clock: Clock
) -> None:
    web.budget, web.pause = 2.5, 1.0
    found = ask(library(*[server.url(f"/page?{n}") for n in range(5)]), web=web)
    assert clock.slept == [1.0, 1.0]
    told = [f.key for f in found if "used up" in f.message]
    assert told == ["r1", "r2", "r3", "r4"], "HEAD and GET of the first page take a second, the next HEAD another"
    assert len(found) == 4


@pytest.mark.parametrize(
    "kind",
    ["text/html; charset=idna", "text/html; charset=punycode", "text/html; charset=undefined", "\u00e9; charset="],
)
def test_odd_headers_are_no_exception(server: LoopbackServer, web: Web, kind: str) -> None:
    server.kind = kind
    assert check_link(server.url("/odd-headers"), web).verdict is Verdict.OK
    assert retry_after("\u00b2", 0) is None and retry_after("9" * 400, 0) is not None


@pytest.mark.parametrize(
    "url", ["http://[::1", "http://]", "http://[", "http://a.test:x/", "http://\ud83d.test/", "//"]
)
def test_odd_addresses_are_a_verdict(web: Web, url: str) -> None:
    (reference,) = library("http://site.test/")
    found = ask(Library((reference.with_(url=reference.url.model_copy(update={"url": url})),)), web=web)
    assert [f.rule for f in found] == ["NET101"]


def test_a_deep_answer_of_the_archive_is_no_copy(server: LoopbackServer, web: Web) -> None:
    server.wayback = "[" * 60_000
    gone = check_link(server.url("/status/404"), web)
    assert with_copy(gone, None, web, api=server.url("/wayback")).copy is None


def test_tls_verifies_the_name_though_the_connection_goes_to_the_address() -> None:
    adapter = PinnedAdapter(Guard(lambda host, port: ["93.184.216.34"]))
    request = requests.Request("GET", "https://host.example/a").prepare()
    request._refkit_target = adapter.guard.check(request.url or "")  # type: ignore[attr-defined]
    host, pool = adapter.build_connection_pool_key_attributes(request, True)
    assert (host["scheme"], host["host"], host["port"]) == ("https", "93.184.216.34", None)
    assert (pool["server_hostname"], pool["assert_hostname"]) == ("host.example", "host.example")
    assert pool["cert_reqs"] == "CERT_REQUIRED"


def test_an_answer_in_pieces_can_be_judged_without_a_network() -> None:
    title = "<title>Seite nicht gefunden</title>".encode("utf-16-le")
    answer = Answer("http://a.test/x", "http://a.test/x", 200, (), "text/html; charset=utf-16-le", title)
    assert judge(answer).verdict is Verdict.SOFT_404
    odd = Answer("http://a.test/x", "http://a.test/x", 200, (), "text/html; charset=no-such", b"<title>404</title>")
    assert judge(odd).verdict is Verdict.SOFT_404
    pdf = Answer("http://a.test/x", "http://a.test/x", 206, (), "application/pdf", b"%PDF 404 not found")
    assert judge(pdf).verdict is Verdict.OK


COPY = {
    "available": True,
    "timestamp": "20220405120000",
    "url": "http://web.archive.org/web/20220405120000/http://a.test/",
}


@pytest.mark.parametrize(
    "body, copy",
    [
        ({"archived_snapshots": {"closest": COPY}}, "https://web.archive.org/web/20220405120000/http://a.test/"),
        ({"archived_snapshots": {}}, None),
        ({"archived_snapshots": {"closest": {**COPY, "available": False}}}, None),
        ({"archived_snapshots": {"closest": {**COPY, "url": "http://evil.test/"}}}, None),
        ({"archived_snapshots": {"closest": {**COPY, "timestamp": "now"}}}, None),
        (["no", "dict"], None),
    ],
)
def test_the_nearest_copy_is_taken_only_from_the_archive(
    server: LoopbackServer, web: Web, body: Any, copy: str | None
) -> None:
    server.wayback = json.dumps(body)
    gone = check_link(server.url("/status/404"), web)
    link = with_copy(gone, "20220404", web, api=server.url("/wayback"))
    assert (link.copy, link.copy_date) == (copy, "2022-04-05" if copy else None)
    assert "timestamp=20220404" in server.seen[-1][1]


def library(*urls: str, **fields: Any) -> Library:
    return Library(
        tuple(
            from_csl({"id": f"r{n}", "type": "webpage", "title": "T", "URL": u, **fields}) for n, u in enumerate(urls)
        )
    )


def test_a_library_is_told_what_is_wrong_and_how_far_it_is(
    server: LoopbackServer, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.wayback = json.dumps({"archived_snapshots": {"closest": COPY}})
    monkeypatch.setattr("refkit.sources.links.WAYBACK", server.url("/wayback"))
    lib = library(
        *(server.url("/page"), server.url("/status/404"), server.url("/status/403"), server.url("/status/404")),
        issued={"date-parts": [[2022, 4]]},
    )
    steps: list[tuple[int, int]] = []
    found = ask_source("links", lib, web=web, progress=lambda done, total, what: steps.append((done, total)))
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)], "an address is asked once"
    assert [(f.entry, f.key, f.rule, f.safety, f.changes) for f in found] == [
        *(
            (1, "r1", "NET101", Safety.TOLD, ()),
            (2, "r2", "NET101", Safety.TOLD, ()),
            (3, "r3", "NET101", Safety.TOLD, ()),
        )
    ]
    assert "gone" in found[0].message and "https://web.archive.org/web/2022" in found[0].message
    assert "unknown" in found[1].message
    assert any("timestamp=202204" in s[1] for s in server.seen)


def test_a_finding_stands_at_the_url_in_the_page(server: LoopbackServer, web: Web) -> None:
    (reference,) = library(server.url("/status/403"))
    entry = Entry("T. http://site.test", Span(50, 69), 0)
    traced = reference.with_(provenance=Provenance(entry=entry, fields={"url": FieldTrace((Span(3, 19),))}))
    (finding,) = ask(Library((traced,)), web=web)
    assert finding.span == Span(53, 69)


def test_no_network_at_all_is_an_error_and_one_dead_host_is_not(server: LoopbackServer, web: Web) -> None:
    with pytest.raises(NetworkError, match="no network"):
        ask(library("http://nowhere.test/a", "http://nowhere.test/b"), web=web)
    found = ask(library(*[f"http://nowhere.test/{n}" for n in range(5)], server.url("/page")), web=web)
    assert len(found) == 5 and "not asked again" in found[4].message
    assert ask(library(), web=web) == []


def test_an_unknown_source_is_named_with_those_there_are() -> None:
    with pytest.raises(UnknownNameError, match="links"):
        ask_source("oracle", library())


def test_rules_open_no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    from refkit.rules import check_entries, check_records, fix_entries, fix_records

    text = "Hay, A.  2022.“Wind.” http://example.org/a?utm_source=x"
    assert check_entries([text]) and fix_entries([text], unsafe=True)[0].changes
    lib = library("http://example.org/a?utm_source=x")
    assert check_records(lib) and fix_records(lib).changes
