"""A plugin that is accepted and then fails in all it does: each failure must be told, and the rest come out."""

import sys

from refkit.formats import Format
from refkit.rules import Edit, Example, Hit, TextRule


def refuse(*arguments, **options):
    """Fails whenever it is called."""
    raise LookupError("never")


STUBBORN = Format("stubborn", "Fails in all it does", refuse, refuse, sniff=refuse)
LOOSE = Format("loose", "Gives what was not asked for", lambda text: text, lambda library: None, sniff=lambda text: 7)


class Nameless(TextRule):
    """A rule without its facts."""

    code = "XHO900"


class Leaving(TextRule):
    """Ends the process while it looks for its places."""

    code = "XHO901"
    name = "hostile-leaving"
    why = "No reason."
    source = "tests of refkit"
    examples = (Example("a.", "b."),)

    def find(self, entry, facts):
        """Never gets there."""
        sys.exit(0)


class Beside(TextRule):
    """Edits what is not there."""

    code = "XHO902"
    name = "hostile-beside"
    why = "No reason."
    source = "tests of refkit"
    examples = (Example("a.", "b."),)

    def find(self, entry, facts):
        """A place behind the end."""
        yield Hit(0, 1, "beside", (Edit(len(entry.text) + 5, len(entry.text) + 9, "x"),))


class Overlapping(TextRule):
    """Edits one place twice."""

    code = "XHO903"
    name = "hostile-overlap"
    why = "No reason."
    source = "tests of refkit"
    examples = (Example("a.", "b."),)

    def find(self, entry, facts):
        """The first letters, twice."""
        yield Hit(0, 3, "twice", (Edit(0, 2, "x"), Edit(1, 3, "y")))


RULES = [Leaving, Beside, Overlapping]
