"""The exceptions that refkit raises: for wrong use and missing files, never for content.

    RefkitError                     the root: catch this one
    ├── UsageError                  an unknown format, style, rule or option            (exit status 2)
    │   └── UnknownNameError        a name that is not known; says which are, and the nearest
    ├── InputError                  a file that is missing, binary or not decodable      (exit status 2)
    ├── OutputError                 a result that cannot be written where it was asked   (exit status 2)
    ├── MissingExtraError           a feature whose optional package is not installed    (exit status 2)
    └── NetworkError                the network was asked for and failed                 (exit status 4)

What cannot be understood *inside* a text is a value (a `Finding`, an `OtherReference` with a reason), not an exception.
`refkit.csl` could be a package of its own and has its own `CslError`; the layers above turn it into a `UsageError`.
"""

from __future__ import annotations

from collections.abc import Iterable


class RefkitError(Exception):
    """Root of refkit's exceptions; `exit_status` is what the command line ends with."""

    exit_status = 2


class UsageError(RefkitError):
    """The call is wrong: an option, a combination or a value that refkit does not take."""


class UnknownNameError(UsageError):
    """A name was asked for that does not exist; the message lists what does and the nearest one.

    >>> str(UnknownNameError("format", "bibtx", ["bibtex", "ris"]))
    "unknown format 'bibtx'; did you mean 'bibtex'? Known: bibtex, ris"
    """

    def __init__(self, what: str, name: str, known: Iterable[str], hint: str = "") -> None:
        self.what = what
        self.name = name
        self.known = sorted(known)
        super().__init__(_unknown_message(what, name, self.known, hint))


class InputError(RefkitError):
    """A file that cannot be read as text: missing, a folder, binary, or in no encoding that is recognised."""


class OutputError(RefkitError):
    """A result that cannot be written: no such folder, not encodable, or the target changed meanwhile."""


class MissingExtraError(RefkitError):
    """A feature needs an optional package; the message holds the command that installs it."""

    def __init__(self, feature: str, extra: str) -> None:
        self.extra = extra
        super().__init__(f"{feature} needs an optional package: pip install 'refkit-references[{extra}]'")


class NetworkError(RefkitError):
    """The network was asked for and could not be used."""

    exit_status = 4


def _unknown_message(what: str, name: str, known: list[str], hint: str) -> str:
    import difflib

    shown = name if len(name) <= 60 else name[:57] + "..."
    near = difflib.get_close_matches(name, known, n=1)
    parts = [f"unknown {what} {shown!r}"]
    if near:
        parts.append(f"did you mean {near[0]!r}?")
    message = "; ".join(parts)
    joint = " " if near else ". "
    message += f"{joint}Known: {', '.join(known)}" if known else ""
    return message + (f". {hint}" if hint else "")
