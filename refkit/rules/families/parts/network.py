"""What only the network can tell: the page of NET101. The asking is done by `refkit.sources`, when it is told to."""

from __future__ import annotations

from refkit.rules.engine.base import PageRule, Rule, levels
from refkit.trace import Safety


class DeadLink(PageRule):
    """NET101."""

    code = "NET101"
    name = "link"
    why = (
        "A link leads nowhere, elsewhere, or to a page that says it is gone. Seen only by `check --online`; what a site"
        " refuses to a program is unknown, never dead. Copies in the Wayback Machine are suggestions."
    )
    source = "RFC 9110 (status codes, Retry-After); the Wayback Machine's availability interface."
    safety = levels(record=Safety.TOLD)


RULES: tuple[Rule, ...] = (DeadLink(),)
