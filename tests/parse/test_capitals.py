"""A capital is one with a caron, a stroke or a dot as well: names and titles begin with Š, Ł and İ as with S."""

from __future__ import annotations

import pytest

from refkit.parse import parse_entry


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        ("Šimić, Život na otoku, 60.", "title", "Život na otoku"),
        ("Šimić and Žanić, Život na otoku, 60.", "title", "Život na otoku"),
        ("Łukasz II. Życie. Warszawa: Świt, 1999.", "title", "Życie"),
        ("Anna Berg, Sjöfart. Što je novo? Šibenik: Knjižara, 1999.", "title", "Sjöfart. Što je novo?"),
        ("Novak, P. (1999) What is it? Život Otoka, 18(1), 4-9.", "container_title", "Život Otoka"),
        ("Marko Perić, Ribari (Żnin–Šid, Šapat, 2000), 12.", "publisher", "Šapat"),
        ("Peter Šmid, Ribe in morje, Žalec, Čas, 2007.", "publisher_place", "Žalec"),
        ("Peter Šmid, Ribe in morje, Žalec, Čas, 2007.", "title", "Ribe in morje"),
    ],
)
def test_words_with_other_capitals_are_read(text: str, field: str, expected: str) -> None:
    found = getattr(parse_entry(text, grammars_only=True), field)
    assert getattr(found, "text", found) == expected
