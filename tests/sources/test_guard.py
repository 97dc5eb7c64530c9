"""Which addresses are asked: never a private one, in whatever writing."""

from __future__ import annotations

import socket
import threading

import pytest

from refkit.sources import guard
from refkit.sources.guard import Guard, HostNotFoundError, UnsafeAddressError, resolve

PRIVATE = (
    *("127.0.0.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1"),
    *("240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1"),
    *("2001:db8::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "2002:7f00:1::", "64:ff9b::7f00:1"),
    *("64:ff9b::a9fe:a9fe", "::7f00:1"),
)


@pytest.mark.parametrize("address", PRIVATE)
def test_a_private_address_is_not_asked(address: str) -> None:
    with pytest.raises(UnsafeAddressError):
        Guard(lambda host, port: [address]).check("http://host.example/")


# What some versions of Python take for public.
MISTAKEN = (
    *("192.0.0.192", "192.88.99.1", "192.31.196.9", "fec0::1", "3fff::1", "2001:2::1", "2001:10::1", "5f00::1"),
    *("2002:5db8:d822::1", "64:ff9b:1::5db8:d822", "::ffff:0:7f00:1", "2606:2800:220:1:0:5efe:7f00:1"),
    *("2606:2800:220:1:200:5efe:a9fe:a9fe", "2606:2800:220:1:100:5efe:a00:1"),
)


@pytest.mark.parametrize("address", MISTAKEN)
def test_what_pythons_own_tables_let_through_is_not_asked(address: str) -> None:
    with pytest.raises(UnsafeAddressError):
        Guard(lambda host, port: [address]).check("http://host.example/")


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"])
def test_a_public_address_is_asked_at_that_address(address: str) -> None:
    target = Guard(lambda host, port: [address]).check("https://host.example/a")
    assert (target.address, target.port, target.host, target.netloc) == (address, 443, "host.example", "host.example")


def test_one_private_address_among_public_ones_is_enough() -> None:
    with pytest.raises(UnsafeAddressError):
        Guard(lambda host, port: ["93.184.216.34", "127.0.0.1"]).check("http://host.example/")


@pytest.mark.parametrize(
    "host", ["2130706433", "0177.0.0.1", "0x7f.0.0.1", "127.1", "[::ffff:127.0.0.1]", "[::1]", "127.0.0.1", "0"]
)
def test_odd_writings_are_what_they_resolve_to(host: str) -> None:
    with pytest.raises((UnsafeAddressError, HostNotFoundError)):
        Guard().check(f"http://{host}/latest/meta-data")


@pytest.mark.parametrize(
    "url",
    [
        *("file:///etc/passwd", "ftp://host.example/", "gopher://host.example", "javascript:alert(1)", "http:///a"),
        *("host", "http://user:pass@host.example/", "http://user@host.example/", "http://host.example:22/"),
        "http://[::1",
        "http://host.example:99999/",
    ],
)
def test_other_schemes_passwords_and_ports_are_not_asked(url: str) -> None:
    with pytest.raises(UnsafeAddressError):
        Guard(lambda host, port: ["93.184.216.34"]).check(url)


def test_the_allow_list_lets_one_port_of_one_address_through() -> None:
    guard = Guard(lambda host, port: ["127.0.0.1"], allow=frozenset({("127.0.0.1", 5001)}))
    assert guard.check("http://host.example:5001/a").netloc == "host.example:5001"
    with pytest.raises(UnsafeAddressError):
        guard.check("http://host.example:5002/a")


def test_a_host_without_an_address_is_no_unsafe_one() -> None:
    with pytest.raises(HostNotFoundError):
        Guard(lambda host, port: []).check("http://host.example/")
    with pytest.raises(HostNotFoundError):
        resolve("name with blanks.invalid", 80)


def test_a_name_server_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()

    def silent(*arguments: object, **options: object) -> list[object]:
        gate.wait(5)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    monkeypatch.setattr(guard, "RESOLVE_SECONDS", 0.1)
    with pytest.raises(HostNotFoundError, match=r"0\.1 seconds"):
        resolve("slow.example", 80)
    gate.set()
