"""What a word in brackets, a label or a host tells: films, podcasts, posts, data, software, maps, patents."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "The Third Man. Directed by Carol Reed. London: London Films, 1949. DVD.",
        {"kind": "audiovisual", "effective_csl_type": "motion_picture", "title": "The Third Man", "medium": "DVD"},
    ),
    (
        "Roe, A. (2019). Works and days (Version 2.1) [Computer software]. https://example.org/works",
        {"kind": "software", "title": "Works and days", "version": "2.1", "genre": "Computer software"},
    ),
    (
        "Roe, A., & Holm, K. (2018). Rain (Version 3) [Data set]. Zenodo. https://doi.org/10.5281/zenodo.1234567",
        {"kind": "dataset", "version": "3", "publisher": "Zenodo", "doi": "10.5281/zenodo.1234567"},
    ),
    (
        "Roe, A. [@annroe]. (2020, June 3). Let us go on [Tweet]. Twitter. https://twitter.com/annroe/status/1",
        {"effective_csl_type": "post", "title": "Let us go on", "container_title": "Twitter", "genre": "Tweet"},
    ),
    (
        "Roe, Ann. Map of the North. 1:25,000. Leeds: Survey Office, 1926.",
        {"effective_csl_type": "map", "title": "Map of the North", "publisher": "Survey Office"},
    ),
    wrong={
        "the company of a podcast behind its series": [
            (
                "Roe, A. (2020, May 3). Works [Audio podcast episode]. In The long view. BBC. https://www.bbc.co.uk/programmes/b0001",
                {"container_title": "The long view", "publisher": "BBC"},
            )
        ],
        "the year of a patent in author-date lists, which its own date repeats": [
            (
                "Roe, Ann. 1880. Lamp. US Patent 223,898, filed November 4, 1879, and issued January 27, 1880.",
                {"kind": "patent", "issued": "1880-01-27", "number": "223,898"},
            )
        ],
        "an ensemble, a conductor and a label of a recording": [
            (
                "Beethoven, Ludwig van. Symphony No. 5. Vienna Philharmonic. Deutsche Grammophon, 1975. CD.",
                {"effective_csl_type": "song", "publisher": "Deutsche Grammophon", "medium": "CD"},
            )
        ],
    },
)
def test_the_kind_that_a_word_tells(row: Row) -> None:
    assert held(row) == row[1]
