"""People behind a verb or a mark: who translated, edited, compiled, directed, asked."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Camus, Albert. The Plague. Translated by Stuart Gilbert. New York: Knopf, 1948.",
        {"author": "Camus, Albert", "translator": "Gilbert, Stuart", "title": "The Plague"},
    ),
    (
        "Camus, Albert. The Plague. Trans. Stuart Gilbert. New York: Knopf, 1948.",
        {"author": "Camus, Albert", "translator": "Gilbert, Stuart", "title": "The Plague"},
    ),
    ("Camus, A. (1948). The plague (S. Gilbert, Trans.). Knopf.", {"translator": "Gilbert, S.", "title": "The plague"}),
    (
        "Mann, Thomas. Der Zauberberg. Übersetzt von Anna Keller. Frankfurt: Fischer, 1952.",
        {"translator": "Keller, Anna", "title": "Der Zauberberg"},
    ),
    (
        "Mann, Thomas. 1952. Der Zauberberg. Übers. v. Anna Keller. Frankfurt: Fischer.",
        {"translator": "Keller, Anna", "publisher": "Fischer"},
    ),
    (
        "Leffler, Melvyn P., and Odd Arne Westad, eds. The Cold War. Cambridge: Polity, 2010.",
        {"author": None, "editor": "Leffler, Melvyn P.; Westad, Odd Arne"},
    ),
    (
        "Winkler, Heinrich August (Hrsg.): Griff nach der Macht. Göttingen: Wallstein, 2004.",
        {"author": None, "editor": "Winkler, Heinrich August"},
    ),
    (
        "Branche, Raphaëlle (dir.), Penser la guerre, Rennes, PUR, 2015.",
        {"author": None, "editor": "Branche, Raphaëlle"},
    ),
    (
        "Bianchi, Marco (a cura di), Storia del lavoro, Roma, Carocci, 2003.",
        {"author": None, "editor": "Bianchi, Marco"},
    ),
    (
        "García, Ana (coord.), Historia del tiempo presente, Madrid, Síntesis, 2005.",
        {"author": None, "editor": "García, Ana"},
    ),
    (
        "Kennan, George F. Diaries. Edited by Frank Costigliola. New York: Norton, 2014.",
        {"author": "Kennan, George F.", "editor": "Costigliola, Frank", "title": "Diaries"},
    ),
    (
        "Roe, A. (1999). Steel. In K. Holm & I. Berg (Eds.), Works and days (pp. 12–40). Verso.",
        {"editor": "Holm, K.; Berg, I.", "container_title": "Works and days"},
    ),
    (
        "Roe, Ann: Stahl. In: Karl Holm (Hg.): Werke und Tage. München: Beck 1999, S. 12–40.",
        {"editor": "Holm, Karl", "container_title": "Werke und Tage"},
    ),
    (
        "Roe, Ann. “Steel.” Interview by Karl Holm. May 3, 1991.",
        {"kind": "interview", "author": "Roe, Ann", "interviewer": "Holm, Karl"},
    ),
    ("Holm, Karl, comp. Letters from the North. Oslo: Aschehoug, 1961.", {"author": None, "compiler": "Holm, Karl"}),
    ("Ikiru. Directed by Akira Kurosawa. Tokyo: Toho, 1952.", {"title": "Ikiru", "director": "Kurosawa, Akira"}),
    (
        "Mann, Thomas, La montagne magique, traduit de l’allemand par Maurice Betz, Paris, Fayard, 1931.",
        {"title": "La montagne magique", "translator": "Betz, Maurice"},
    ),
)
def test_a_person_has_the_role_that_the_words_say(row: Row) -> None:
    assert held(row) == row[1]
