"""A plugin that does everything wrong: it must be told and do no harm."""

from refkit.formats import Format

NUMBER = 7


def raises():
    """Fails when it is asked for its format."""
    raise RuntimeError("no format today")


def clashing():
    """Wants to be BibTeX."""
    return Format("bibtex", "Not BibTeX")
