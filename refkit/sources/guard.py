"""Which addresses may be asked: public ones, over http and https, on the usual ports.

A link in a pasted list is somebody else's text. Asked blindly, it could reach a router, a cloud's metadata service or a
service on this machine. So each hop is resolved first, every address it resolves to must be public, and the connection
goes to the very address that was checked (a second look-up could give another one). Numbers in odd writing
(2130706433, 0177.0.0.1, ::ffff:127.0.0.1) are what they resolve to.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from refkit.sources.deadline import within

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], list[str]]

RESOLVE_SECONDS = 10.0
PORTS = frozenset((80, 443, 8000, 8080, 8443))

# What is no public single host, from IANA's registries of special-purpose addresses (read in 2026). A table of our own,
# because Python's `is_global` changed with its versions: 3.11 takes 192.0.0.0/24, fec0::/10 and 3fff::/20 for public.
_NOT_PUBLIC_4 = tuple(
    ipaddress.IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # shared by a provider's customers
        "127.0.0.0/8",  # this machine
        "169.254.0.0/16",  # link-local: a cloud's metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments: another cloud's metadata
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # multicast tunnels
        "192.88.99.0/24",  # 6to4 relays, deprecated
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)
_UNICAST = ipaddress.IPv6Network("2000::/3")  # all that is given out: local, site-local, multicast ... lie outside
_NOT_PUBLIC_6 = tuple(
    ipaddress.IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, deprecated
        "2620:4f:8000::/48",  # AS112
        "3fff::/20",  # documentation
    )
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_ISATAP = 0x00005EFE  # the upper half of an interface's id that carries an IPv4 address; two bits of it may be set


class UnsafeAddressError(Exception):
    """A URL that must not be asked; the message says why."""


class HostNotFoundError(Exception):
    """A host name that nothing answers to."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system's resolver has them; raises HostNotFoundError when there are none."""
    try:
        infos = within(RESOLVE_SECONDS, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except (OSError, UnicodeError) as error:  # TimeoutError is an OSError
        raise HostNotFoundError(f"{host}: {error}") from None
    return list(dict.fromkeys(str(info[4][0]).split("%")[0] for info in infos))


@dataclass(frozen=True, slots=True)
class Target:
    """A checked place to connect to: `address` is one of the host's own."""

    scheme: str
    host: str
    port: int
    address: str

    @property
    def netloc(self) -> str:
        """Host and port as the Host header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == {"http": 80, "https": 443}[self.scheme] else f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Guard:
    """Checks URLs. `allow` holds (address, port) pairs that are let through though they are private: for tests."""

    resolve: Resolve = resolve
    allow: frozenset[tuple[str, int]] = field(default_factory=frozenset)

    def check(self, url: str) -> Target:
        """Where a request for the URL may connect; raises UnsafeAddressError or HostNotFoundError."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError as error:
            raise UnsafeAddressError(f"not a URL: {error}") from None
        if parts.scheme not in ("http", "https"):
            raise UnsafeAddressError(f"scheme {parts.scheme or 'missing'!r} is not asked")
        if not host:
            raise UnsafeAddressError("no host")
        if parts.username is not None or parts.password is not None:
            raise UnsafeAddressError("a user name or password stands in the address")
        port = port if port is not None else (443 if parts.scheme == "https" else 80)
        addresses = self.resolve(host, port)
        if not addresses:
            raise HostNotFoundError(f"{host}: no address")
        for text in addresses:
            if (text, port) not in self.allow:
                self._check_address(host, port, text)
        return Target(parts.scheme, host, port, addresses[0])

    def _check_address(self, host: str, port: int, text: str) -> None:
        try:
            address = ipaddress.ip_address(text)
        except ValueError:
            raise UnsafeAddressError(f"{host} resolves to {text!r}") from None
        if not all(is_public(a) for a in embedded(address)):
            raise UnsafeAddressError(f"{host} is the private address {text}" if host != text else f"{text} is private")
        if port not in PORTS:
            raise UnsafeAddressError(f"port {port} is not asked")


def embedded(address: Address) -> Iterable[Address]:
    """The address, and the IPv4 addresses that an IPv6 one carries (mapped, 6to4, Teredo, NAT64, ISATAP)."""
    yield address
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            yield address.ipv4_mapped
        if address.sixtofour:
            yield address.sixtofour
        if address.teredo:
            yield from address.teredo
        number = int(address)
        if address in _NAT64 or number < 1 << 32 or (number >> 32) & 0xFCFFFFFF == _ISATAP:
            yield ipaddress.IPv4Address(number & 0xFFFFFFFF)


def is_public(address: Address) -> bool:
    """Whether an address is one of the open internet's single hosts, by the table of this module."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return is_public(address.ipv4_mapped)
        if address in _NAT64:
            return True  # what it carries is judged by itself
        return address in _UNICAST and not any(address in network for network in _NOT_PUBLIC_6)
    return not any(address in network for network in _NOT_PUBLIC_4)
