"""Each cue alone: what it sees, and what it must not see."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from refkit.text.cues import cues, headings

Cue = Callable[[str], float]

YES: list[tuple[Cue, str]] = [
    (cues.inverted_author, "Zubok, Vladislav M. 2009. A Failed Empire."),
    (cues.inverted_author, "van Reybrouck, David. Congo."),
    (cues.inverted_author, "García Márquez, Gabriel. Cien años."),
    (cues.inverted_author, "O’Neill, Tip. Man of the House."),
    (cues.inverted_author, "*Kyle, Keith.* Suez."),
    (cues.inverted_author, "SMITH, J. A short history."),
    (cues.initials_author, "Iriye A. The Cold War in Asia"),
    (cues.initials_author, "Волкогонов Д. А. Триумф и трагедия."),
    (cues.direct_author, "Odd Arne Westad, The Global Cold War (Cambridge: CUP, 2005)"),
    (cues.direct_author, "J. Arch Getty and Oleg V. Naumov, The Road to Terror"),
    (cues.name_then_year, "Memorandum. 1958a “Memorandum of Conference.”"),
    (cues.name_then_year, "Wu Lengxi. 2014. Ten-Year Polemic Debate"),
    (cues.repeats_author, "———. Stalin: A Biography."),
    (cues.repeats_author, "---. The Whisperers."),
    (cues.repeats_author, "_____. The Making of the Soviet System."),
    (cues.repeats_author, "—, ed. Stalinism."),
    (cues.quoted_start, "“Mutual Defense Treaty,” December 2, 1954"),
    (cues.quoted_start, "„Die Legende“, in: VfZ"),
    (cues.has_year, "London: Viking, 2012."),
    (cues.has_year, "Routledge, n.d."),
    (cues.has_year, "Routledge, forthcoming"),
    (cues.dated, "Press (1994), 3"),
    (cues.full_date, "June 28, 1950"),
    (cues.full_date, "12. März 1955"),
    (cues.placed, "A Title. Cambridge, MA: Belknap Press"),
    (cues.paged, "Journal 2 (1990): 109-126."),
    (cues.volumed, "China Quarterly, no. 4"),
    (cues.published, "Stanford University Press, 1992"),
    (cues.archived, "AVPRF, f. 0742, op. 5"),
    (cues.archived, "RG 59, Box 4"),
    (cues.legal, "63 Stat. 2241, 34 U.N.T.S. 243."),
    (cues.periodical, "Journal of Cold War Studies 9"),
    (cues.roles, "ed. John Smith, trans. by eds."),
    (cues.quoted_title, "Shlaim, Avi. “Britain and the Blockade.” International Affairs"),
    (cues.emphasised_title, "Kyle. *Suez: Britain's End of Empire*."),
    (cues.cjk_reference, "沈志华：《毛泽东》，2003年。"),
    (cues.has_url, "see history.state.gov/milestones/1989"),
    (cues.url_end, "Wilson Center. http://digitalarchive.wilsoncenter.org/document/112088."),
    (cues.titled_url, "African Online Digital Library. https://www.aodl.org"),
    (cues.ends_like_entry, "Harvard University Press."),
    (cues.ends_like_entry, "Zhongyang wenxian, 1992"),
    (cues.ends_open, "Cambridge: Cambridge University Press and"),
    (cues.ends_open, "The Wirtschafts-"),
    (cues.ends_open, "a paper by Vladislav M."),
    (cues.continues, "and the End of the Cold War. Boston: Houghton"),
    (cues.continues, "Princeton: Princeton University Press, 1999."),
    (cues.continues, "Cambridge, MA: Harvard University Press."),
    (cues.continues, "pp. 12-14."),
    (cues.continues, "https://doi.org/10.1017/1"),
    (cues.continues, "Translated by Vladislav M. Zubok."),
    (cues.prose, "I think that it was not what they had been told, but we will never know."),
    (cues.sentence_start, "The date is based on both the census and the diary."),
    (cues.asks_or_shouts, "Will Putin resort to his tactical nuclear armory?"),
    (headings.credit, "Source: https://chineseposters.net/posters/e15-653"),
    (headings.credit, "By (Clark) Aoqi Wu | September 8, 2022"),
    (headings.credit, "Photo credit: Reuters, 1961."),
    (headings.navigation, "Newest Most Voted"),
    (headings.labelled, "Call Number: D849 .S87 2003"),
    (headings.labelled, "**Annotation:** This book is long."),
    (headings.placeholder, "Accessed [date]. https://example.org"),
    (headings.list_heading, "## References"),
    (headings.list_heading, "WORKS CITED"),
    (headings.list_heading, "5. Literaturverzeichnis"),
    (headings.section_heading, "Primary Sources:"),
    (headings.section_heading, "Museum Collections"),
    (headings.end_heading, "About the author"),
    (headings.end_heading, "3 Comments"),
    (headings.end_heading, "Appendix B"),
    (headings.end_heading, "Appendix 2: Tables of the stations"),
    (headings.heading_shape, "### Archives"),
]
NO: list[tuple[Cue, str]] = [
    (cues.inverted_author, "the treaty, signed in 1954"),
    (cues.inverted_author, "Foreign Relations of the United States"),
    (cues.direct_author, "Truman Papers, Box 177"),
    (cues.direct_author, "Volume 3, number 4"),
    (cues.name_then_year, "When the first planes came in during the summer of 1948"),
    (cues.name_then_year, "in 1954"),
    (cues.repeats_author, "— and so it went"),
    (cues.repeats_author, "-- a dash in prose"),
    (cues.quoted_start, "Not “quoted” at its beginning"),
    (cues.has_year, "document 112088, box 19581"),
    (cues.has_year, "en/zxxx_662805/2022"),
    (cues.placed, "It was late: nobody came."),
    (cues.ends_open, "Harvard University Press."),
    (cues.ends_open, "copy in Washington, D.C."),
    (cues.continues, "van der Berg, Jan. Title."),
    (cues.continues, "Smith, John. Title."),
    (cues.prose, "Judt, Tony. Postwar: A History of Europe since 1945. New York: Penguin, 2005."),
    (cues.sentence_start, "Record of conversation between A. A. Gromyko and Dölling"),
    (headings.credit, "Smith, John. Source criticism. London, 1990."),
    (headings.navigation, "Missionary Records, Church Missionary Society Archives."),
    (headings.labelled, "Abstract art: a history. London, 1990."),
    (headings.list_heading, "References to the treaty are rare."),
    (headings.section_heading, "Smith, John. Archival Documents. London, 1990."),
    (headings.heading_shape, "Conquest, Robert, 1990"),
    (headings.end_heading, "Appendix 2, CAB 129/54, The National Archives"),
    (headings.end_heading, "Appendix A: Sources"),
]


@pytest.mark.parametrize(("cue", "text"), YES, ids=lambda x: getattr(x, "__name__", x))
def test_a_cue_sees_what_it_is_for(cue: Cue, text: str) -> None:
    assert cue(text) >= 0.5


@pytest.mark.parametrize(("cue", "text"), NO, ids=lambda x: getattr(x, "__name__", x))
def test_a_cue_does_not_see_what_only_looks_alike(cue: Cue, text: str) -> None:
    assert cue(text) < 0.5


@pytest.mark.parametrize("cue", sorted({c for c, _ in YES}, key=lambda c: c.__name__), ids=lambda c: c.__name__)
@pytest.mark.parametrize("text", ["", " ", ".", "“", "(", "\n", "é", "*_*", "1"])
def test_a_cue_takes_any_text(cue: Cue, text: str) -> None:
    assert 0.0 <= cue(text) <= 4.0
