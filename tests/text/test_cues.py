"""Each cue alone: what it sees, and what it must not see."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from refkit.text.cues import begins, ends, headings, holds

Cue = Callable[[str], float]

YES: list[tuple[Cue, str]] = [
    (begins.inverted_author, "Zubok, Vladislav M. 2009. A Failed Empire."),
    (begins.inverted_author, "van Reybrouck, David. Congo."),
    (begins.inverted_author, "García Márquez, Gabriel. Cien años."),
    (begins.inverted_author, "O’Neill, Tip. Man of the House."),
    (begins.inverted_author, "*Kyle, Keith.* Suez."),
    (begins.inverted_author, "SMITH, J. A short history."),
    (begins.initials_author, "Iriye A. The Cold War in Asia"),
    (begins.initials_author, "Волкогонов Д. А. Триумф и трагедия."),
    (begins.direct_author, "Odd Arne Westad, The Global Cold War (Cambridge: CUP, 2005)"),
    (begins.direct_author, "J. Arch Getty and Oleg V. Naumov, The Road to Terror"),
    (begins.name_then_year, "Memorandum. 1958a “Memorandum of Conference.”"),
    (begins.name_then_year, "Wu Lengxi. 2014. Ten-Year Polemic Debate"),
    (begins.repeats_author, "———. Stalin: A Biography."),
    (begins.repeats_author, "---. The Whisperers."),
    (begins.repeats_author, "_____. The Making of the Soviet System."),
    (begins.repeats_author, "—, ed. Stalinism."),
    (begins.quoted_start, "“Mutual Defense Treaty,” December 2, 1954"),
    (begins.quoted_start, "„Die Legende“, in: VfZ"),
    (holds.has_year, "London: Viking, 2012."),
    (holds.has_year, "Routledge, n.d."),
    (holds.has_year, "Routledge, forthcoming"),
    (holds.dated, "Press (1994), 3"),
    (holds.full_date, "June 28, 1950"),
    (holds.full_date, "12. März 1955"),
    (holds.placed, "A Title. Cambridge, MA: Belknap Press"),
    (holds.paged, "Journal 2 (1990): 109-126."),
    (holds.volumed, "China Quarterly, no. 4"),
    (holds.published, "Stanford University Press, 1992"),
    (holds.archived, "AVPRF, f. 0742, op. 5"),
    (holds.archived, "RG 59, Box 4"),
    (holds.legal, "63 Stat. 2241, 34 U.N.T.S. 243."),
    (holds.periodical, "Journal of Cold War Studies 9"),
    (holds.roles, "ed. John Smith, trans. by eds."),
    (holds.quoted_title, "Shlaim, Avi. “Britain and the Blockade.” International Affairs"),
    (holds.emphasised_title, "Kyle. *Suez: Britain's End of Empire*."),
    (holds.cjk_reference, "沈志华：《毛泽东》，2003年。"),
    (holds.has_url, "see history.state.gov/milestones/1989"),
    (ends.url_end, "Wilson Center. http://digitalarchive.wilsoncenter.org/document/112088."),
    (holds.titled_url, "African Online Digital Library. https://www.aodl.org"),
    (ends.ends_like_entry, "Harvard University Press."),
    (ends.ends_like_entry, "Zhongyang wenxian, 1992"),
    (ends.ends_open, "Cambridge: Cambridge University Press and"),
    (ends.ends_open, "The Wirtschafts-"),
    (ends.ends_open, "a paper by Vladislav M."),
    (begins.continues, "and the End of the Cold War. Boston: Houghton"),
    (begins.continues, "Princeton: Princeton University Press, 1999."),
    (begins.continues, "Cambridge, MA: Harvard University Press."),
    (begins.continues, "pp. 12-14."),
    (begins.continues, "https://doi.org/10.1017/1"),
    (begins.continues, "Translated by Vladislav M. Zubok."),
    (holds.prose, "I think that it was not what they had been told, but we will never know."),
    (begins.sentence_start, "The date is based on both the census and the diary."),
    (ends.asks_or_shouts, "Will Putin resort to his tactical nuclear armory?"),
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
    (begins.inverted_author, "the treaty, signed in 1954"),
    (begins.inverted_author, "Foreign Relations of the United States"),
    (begins.direct_author, "Truman Papers, Box 177"),
    (begins.direct_author, "Volume 3, number 4"),
    (begins.name_then_year, "When the first planes came in during the summer of 1948"),
    (begins.name_then_year, "in 1954"),
    (begins.repeats_author, "— and so it went"),
    (begins.repeats_author, "-- a dash in prose"),
    (begins.quoted_start, "Not “quoted” at its beginning"),
    (holds.has_year, "document 112088, box 19581"),
    (holds.has_year, "en/zxxx_662805/2022"),
    (holds.placed, "It was late: nobody came."),
    (ends.ends_open, "Harvard University Press."),
    (ends.ends_open, "copy in Washington, D.C."),
    (begins.continues, "van der Berg, Jan. Title."),
    (begins.continues, "Smith, John. Title."),
    (holds.prose, "Judt, Tony. Postwar: A History of Europe since 1945. New York: Penguin, 2005."),
    (begins.sentence_start, "Record of conversation between A. A. Gromyko and Dölling"),
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
