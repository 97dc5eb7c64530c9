"""CSL-JSON items with fields dropped or garbled at random, by a seeded generator of our own."""

from __future__ import annotations

import random
from typing import Any

BASE: list[dict[str, Any]] = [
    {
        "type": "book",
        "title": "Mao's China and the Cold War",
        "author": [{"family": "Chen", "given": "Jian"}],
        "issued": {"date-parts": [[2001]]},
        "publisher": "University of North Carolina Press",
        "publisher-place": "Chapel Hill",
    },
    {
        "type": "article-journal",
        "title": "What is “peaceful coexistence”?",
        "author": [{"family": "Khrushchev", "given": "Nikita S."}],
        "container-title": "Foreign Affairs",
        "volume": 38,
        "issue": "1",
        "page": "1-18",
        "issued": {"date-parts": [[1959]], "circa": True},
        "DOI": "10.2307/20029324",
    },
    {
        "type": "article-newspaper",
        "title": "Russia asks <i>Beijing</i>",
        "author": [{"family": "Wong", "given": "Edward"}, {"family": "de la Cruz", "given": "Ana"}],
        "container-title": "The New York Times",
        "issued": {"date-parts": [[2022, 3, 13]]},
        "URL": "https://example.org/a?b=1&c=2",
    },
    {
        "type": "chapter",
        "title": "The pact",
        "editor": [{"literal": "Foreign Office"}],
        "container-title": "Treaties",
        "issued": {"raw": "June 1950"},
        "page": "iv–ix",
        "note": "original-date: 1945\nfree words",
        "edition": "2nd",
    },
    {
        "type": "personal_communication",
        "title": "Letter",
        "author": [{"family": "毛", "given": "泽东"}],
        "recipient": [{"family": "van den Berg", "given": "Jan, Jr."}],
        "archive": "RGANI",
        "archive_location": "f. 3",
        "issued": {"date-parts": [[1958, 9, 27], [1958, 9, 30]]},
    },
    {
        "type": "speech",
        "title": "On the correct handling",
        "author": [{"family": "Mao", "given": "Zedong"}],
        "issued": {"season": "spring", "date-parts": [[-44]]},
        "event-title": "Session",
        "number-of-pages": "12",
    },
]
NOTHINGS: list[Any] = [None, "", " ", 0, -1, 3.5, float("nan"), float("inf"), True, False, [], {}, [[]], [None], [1, 2]]
TEXTS: list[Any] = [
    "\x00\x07", "\ud800", "\u202eabc", "<script>alert(1)</script>", "</i></div>", "<i><b></i></b>", "\"'“‘«", "''''''",
    "]]>", "&amp;", "\\", "{}{{}}", "$^_~%#", "*_`|[]()", "1" * 400, "a" * 3000, "1958-60", "0000-00-00", "9999999999",
    "1-2-3-4", "1,,2&&3", "-", "–", "2001/..", "..",
    "text\nwith\nlines: yes", "type: book\nissued: x", "{:title: other}",
]  # fmt: skip
PARTS: list[Any] = [
    {"a": 1}, {"date-parts": [[]]}, {"date-parts": None}, {"date-parts": [["x"]]}, {"raw": {}}, {"literal": 5},
    {"date-parts": [[2001, 13, 45], [1]]}, {"season": 99}, [{"family": None}], [{"given": "Plato"}], [{}], ["Doe, J."],
    [{"family": "", "given": ""}], [{"literal": ""}], [{"family": 7, "given": ["x"]}], [{"family": "'", "given": "’"}],
    [{"family": "x" * 500}],
]  # fmt: skip
JUNK = [*NOTHINGS, *TEXTS, *PARTS]
FIELDS = ("type title author editor issued accessed page volume issue number edition container-title publisher note "
          "URL DOI language title-short id").split()  # fmt: skip


def garbled(count: int, seed: int = 7) -> list[dict[str, Any]]:
    """So many items, each with up to four fields dropped or replaced by junk; ids stay usable but for a few."""
    rng = random.Random(seed)
    items = []
    for number in range(count):
        item = {"id": f"i{number}", **rng.choice(BASE)}
        for _ in range(rng.randint(0, 4)):
            field = rng.choice(FIELDS)
            if rng.random() < 0.3:
                item.pop(field, None)
            elif field != "id" or rng.random() < 0.1:
                item[field] = rng.choice(JUNK)
        items.append(item)
    return items
