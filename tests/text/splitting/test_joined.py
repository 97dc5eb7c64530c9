"""Entries that stand on one line come apart; sentences inside of one entry do not."""

from __future__ import annotations

import pytest

from refkit.text import split
from refkit.text.splitting.joined import parts_of


def entries(text: str, *, note: bool = False) -> list[str]:
    return [p.span.of(text) for p in parts_of(text, note=note) if not p.reason]


JOINED = [
    (
        "labels of unsigned documents",
        [
            "Memorandum. 1958a. Talk between Hay and Roe. May 1. FRUS, 1958–1960, vol. 19, doc. 40.",
            "Memorandum. 1958b. Talk with Poe. May 2. FRUS, 1958–1960, vol. 19, doc. 41.",
            " Joint Communiqué. 1959. Hay and Low. The Times, October 2.",
        ],
    ),
    (
        "after an address",
        [
            "Halperin, M. 2021. “Nuclear War?” Archive. May 28. https://example.org/2021/1958-crisis.",
            " Orlov, Sergei. 2000. The Making of a Power. Pennsylvania State University Press.",
        ],
    ),
    (
        "no blank",
        [
            "Walt, Stephen. The Origins of Alliances. Ithaca: Cornell University Press, 1990.",
            "Smith, John. Another Book. London: Cape, 1991.",
        ],
    ),
    (
        "a repeated author",
        [
            "Service, Robert. Lenin. London: Macmillan, 2000.",
            " ———. Stalin: A Biography. London: Macmillan, 2004.",
        ],
    ),
    (
        "after a publisher of two names",
        [
            "Kissinger, Henry. 1979. White House Years. Boston: Little, Brown.",
            " MacMillan, Margaret. 2007. Nixon and Mao. New York: Random House.",
        ],
    ),
    (
        "APA",
        [
            "Axelrod, R. (1984). The evolution of cooperation. Basic Books.",
            " Huth, P., & Russett, B. (1984). What makes deterrence work? World Politics, 36(4), 496–526.",
        ],
    ),
    (
        "a name glued to an address",
        [
            "Eltis, David. “Slaves.” Journal 35 (1994): 237–249. https://doi.org/10.1017/S002.",
            "Barrett, Anna. The Book of Names. Richmond: Library of Virginia, 1995.",
        ],
    ),
    (
        "notes with initials",
        [
            "J. Griffin, Homer on Life and Death, Oxford: Clarendon, 1980, p. 12.",
            " C. H. Whitman, Homer and the Heroic Tradition, Cambridge: Harvard, 1958.",
        ],
    ),
    (
        "behind a time in brackets, with a year before it",
        [
            "Hay, Ann. 1990. Wind in Norway (1860–1919).",
            " Smith, John. Another Book. London: Cape, 1991.",
        ],
    ),
    (
        "behind a time in brackets, with a year of its own",
        [
            "Hay, Ann. Wind in Norway (1860–1919).",
            " Smith, John, and Tom Poe. 1991. Another Book. London: Cape.",
        ],
    ),
    (
        "behind a time in brackets and an imprint",
        [
            "Hay, Ann. Wind in Norway (1860–1919). Oslo: Dag, 1990.",
            " Roe, Ben. Rain. Rome: Sole, 1991.",
        ],
    ),
]
WHOLE = [
    "Zhang, Baijia. 1991. “Mao.” China 12 (1991): 10–22. English translation from Michael Schoenhals, “Mao: "
    "Speeches,” Journal of Communist Studies 2, no. 2 (1986): 109-126.",
    "Nash, George H. The Conservative Movement in America Since 1945. Wilmington, DE: ISI Books, 2006.",
    "Yang, Kuisong. 2000. “The Clash of 1969.” Cold War History 1, no. 1. London, Frank Cass. 21–52.",
    "Nye, Joseph. “Learning.” In Learning in Policy. Edited by George Breslauer. Boulder: Westview, 1991. Reprinted "
    "in Hoffmann, Stanley, ed. Essays. Cambridge, MA: Harvard University Press, 1995.",
    "Letter, 1959 (Moscow: Foreign Ministry, 1985; internal use only, copy no. 148), 231-33. Obtained by Ann Lee.",
    "Acheson to Truman, 1 December 1950, Truman Papers, Box 1; Records of the Policy Planning Staff, Lot 64, 1951.",
    "“Talk between Hu and Mao,” October 2, 1959, APRF, f. 52, op. 1, d. 499, ll. 1-33, copy in Volkogonov Collection, "
    "Manuscript Division, Library of Congress, Washington, D.C. Translated by Ann Lee. http://example.org/1.",
    "Smith, John. The Book. London, 1990. Review by Jones, Mary. New York, Times, 1991.",
    "Bernard, Paul. L’œuvre d’un pionnier, Jean Mercier (1860-1919). Finlande, Hongrie, Serbie. Genève: Droz, 1987.",
    "Roy, Anne. Louis Martin (1860-1919). Finlande, Hongrie, Russie, Paris, Seuil, 1990.",
    "Muller, Karl. Das Leben des Arztes Hans Weber (1870–1932). Norwegen, Schweden und Finnland. Bonn: Hof, 1991.",
    "Rossi, Anna. Un pittore: Carlo Bianchi (1801–1877). Grecia, Egitto, Turchia. Milano: Sole, 1969.",
    "Петров И. Жизнь художника А. Орлова (1860–1919). Франция, Италия, Греция. М.: Наука, 1990.",
    "Lind, Ole. Maleren Per Dahl (født 1860–1919). Norge, Sverige. Oslo: Dag, 1991.",
    "People’s Daily, page 1. August 4, 1958. Translation here: “Document 8: Text, August 3, 1958.” Vol. 12, 1959.",
]


@pytest.mark.parametrize("pieces", [p for _, p in JOINED], ids=[n for n, _ in JOINED])
def test_joined_entries_come_apart(pieces: list[str]) -> None:
    assert entries("".join(pieces)) == [p.strip() for p in pieces]


@pytest.mark.parametrize("text", WHOLE, ids=lambda t: t[:24])
def test_an_entry_is_never_parted_inside(text: str) -> None:
    assert entries(text) == [text]


def test_a_note_with_several_references_comes_apart_at_semicolons() -> None:
    note = (
        "See Odd Arne Westad, The Global Cold War (Cambridge: CUP, 2005), 39; Vladislav Zubok, A Failed Empire ("
        "Chapel Hill: UNC Press, 2007), 20. See also Mark Kramer, “Crises,” Contemporary History 33 (1998): 163."
    )
    assert entries(note, note=True) == [
        "Odd Arne Westad, The Global Cold War (Cambridge: CUP, 2005), 39",
        "Vladislav Zubok, A Failed Empire (Chapel Hill: UNC Press, 2007), 20.",
        "Mark Kramer, “Crises,” Contemporary History 33 (1998): 163.",
    ]
    assert [p.span.of(note) for p in parts_of(note, note=True) if p.reason == "signal"] == ["See", ";", "See also"]


def test_short_citations_come_apart_only_in_notes() -> None:
    text = "Gaddis, We Now Know, 45; Leffler, A Preponderance of Power, 20."
    assert entries(text, note=True) == ["Gaddis, We Now Know, 45", "Leffler, A Preponderance of Power, 20."]
    assert entries(text) == [text]


def test_every_part_of_a_unit_is_kept() -> None:
    text = "See Mary Fox, A Book (London: Cape, 1990), 3. This book argues that it was not so. Google Scholar"
    assert [(p.span.of(text), p.reason) for p in parts_of(text)] == [
        ("See", "signal"),
        ("Mary Fox, A Book (London: Cape, 1990), 3.", ""),
        ("This book argues that it was not so.", "annotation"),
        ("Google Scholar", "link label"),
    ]


def test_the_dash_of_a_repeated_author_stays_in_the_text() -> None:
    page = "Service, Robert. Lenin. London: Macmillan, 2000.\n———. Stalin. London: Macmillan, 2004.\n"
    assert split(page).entries[1].text == "———. Stalin. London: Macmillan, 2004."
