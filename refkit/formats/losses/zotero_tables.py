"""What Zotero's importers read, as tables: item types, fields and creator types, for each format that refkit writes.

Learnt from exports that Zotero wrote and read back (schema of 2026), and meant for `losses.zotero_import`, which says
with them what of a record will arrive. A row is `KEY:VALUE`, or `TYPE.KEY:VALUE` for one type of the format; values are
CSL variables, in whose terms all item types can be compared, or creator types. What has no row is dropped, or listed in
a child note (`rest`); a field that the item type does not have is dropped; a creator whose type the item type does not
have becomes its author.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

PRIMARY = "primary"  # the creator type that an item type calls its author
NOTE = "NOTE"  # a child note


@dataclass(frozen=True, slots=True)
class Facts:
    """One importer: the types of its format, and what its fields and lists of people become."""

    types: str
    fields: str
    people: str
    default: str
    rest: bool = False

    def type_of(self, name: str) -> str:
        """The item type of a type of the format."""
        return _rows(self.types).get(name, self.default)

    def field_of(self, kind: str, name: str) -> str:
        """The CSL variable of a field; "" where it is dropped."""
        rows = _rows(self.fields)
        return rows.get(f"{kind}.{name}", rows.get(name, ""))

    def role_of(self, kind: str, name: str) -> str:
        """The creator type of a list of people; "" where it is dropped."""
        rows = _rows(self.people)
        return rows.get(f"{kind}.{name}", rows.get(name, ""))


@cache
def _rows(text: str) -> dict[str, str]:
    return dict(pair.partition(":")[::2] for pair in text.split())


RIS = Facts(
    types="JOUR:journalArticle MGZN:magazineArticle NEWS:newspaperArticle BOOK:book EBOOK:book CHAP:bookSection"
    " ECHAP:bookSection CONF:conferencePaper CPAPER:conferencePaper THES:thesis RPRT:report GOVDOC:report"
    " MANSCPT:manuscript PCOMM:letter ICOMM:email STAT:statute CASE:case BILL:bill HEAR:hearing ELEC:webpage"
    " BLOG:blogPost COMP:computerProgram DATA:dataset MAP:map ART:artwork SOUND:audioRecording MUSIC:audioRecording"
    " MPCT:film VIDEO:videoRecording SLIDE:presentation ENCYC:encyclopediaArticle DICT:dictionaryEntry PAT:patent"
    " STAND:report CLSWK:book PAMP:manuscript",
    fields="TI:title AB:abstract ST:title-short CASE.ST: STAT.ST: ICOMM.ST: PAT.C2:issued Y2:accessed"
    " T2:container-title CONF.T2:event-title BOOK.T2:collection-title RPRT.T2:collection-title"
    " GOVDOC.T2:collection-title MAP.T2:collection-title COMP.T2:collection-title HEAR.T2:section SLIDE.T2:event-title"
    " ICOMM.T2: MPCT.T2: SOUND.T2: CASE.A2:container-title T3:collection-title BILL.T3:authority HEAR.T3:authority"
    " CONF.C3:container-title J2:container-title-short PB:publisher CASE.PB:authority PAT.PB: PAT.A2:authority"
    " CY:publisher-place SLIDE.CY:event-place CONF.CY: CONF.C1:publisher-place VL:volume IS:issue"
    " CHAP.IS:number-of-volumes NV:number-of-volumes DATA.NV:number SN:isxn RPRT.SN:number GOVDOC.SN:number"
    " STAND.SN:number PAT.SN:number CASE.SV:number ET:edition BILL.ET:chapter-number STAT.ET:chapter-number"
    " HEAR.ET:chapter-number COMP.ET:version BILL.M1:number STAT.M1:number HEAR.M1:number BOOK.M1:collection-number"
    " CHAP.M1:collection-number M3:genre ART.M3:medium SOUND.M3: ICOMM.M3: MPCT.C4:genre C5:medium PAT.C5:references"
    " PAT.C1:submitted PAT.C6:status MAP.C1:scale ART.C3:dimensions LA:language COMP.LA: DB:archive"
    " AN:archive_location AV:archive_location DP:source CN:call-number DO:DOI UR:URL SE:section OP:references PAT.OP:"
    " SP:page BOOK.SP:number-of-pages THES.SP:number-of-pages MANSCPT.SP:number-of-pages N1:NOTE",
    people="AU:primary SOUND.AU:composer ED:editor A2:editor PCOMM.A2:recipient ICOMM.A2:recipient BILL.A2:sponsor"
    " SLIDE.A2:presenter SOUND.A2:performer RPRT.A2:seriesEditor GOVDOC.A2:seriesEditor THES.A2: PAT.A2: CASE.A2:"
    " MPCT.A2: A3:seriesEditor BOOK.A3:editor MPCT.A3:producer VIDEO.A3:producer THES.A3:contributor SOUND.A3:"
    " A4:translator MPCT.A4:contributor CONF.A4:contributor DATA.A4:contributor VIDEO.C1:castMember"
    " SOUND.C4:wordsBy PAT.C4:attorneyAgent",
    default="journalArticle",
    rest=True,
)
ENDNOTE = Facts(
    types="17:journalArticle 19:magazineArticle 23:newspaperArticle 6:book 28:book 5:bookSection 10:conferencePaper"
    " 47:presentation 32:thesis 27:report 46:report 36:manuscript 34:manuscript 26:letter 31:statute 7:case 4:bill"
    " 14:hearing 12:webpage 16:webpage 56:blogPost 9:computerProgram 20:map 2:artwork 61:audioRecording 21:film"
    " 3:videoRecording 53:encyclopediaArticle 52:dictionaryEntry 25:patent 13:document 58:report 54:manuscript"
    " 55:book 50:statute 43:journalArticle 44:book",
    fields="titles/title:title titles/short-title:title-short titles/secondary-title:container-title"
    " 10.titles/secondary-title:event-title 6.titles/secondary-title:collection-title"
    " 9.titles/secondary-title:collection-title 27.titles/secondary-title:collection-title"
    " 20.titles/secondary-title:collection-title 14.titles/secondary-title:section 21.titles/secondary-title:"
    " periodical/full-title:container-title 6.periodical/full-title: periodical/abbr-1:container-title-short"
    " titles/tertiary-title:collection-title 4.titles/tertiary-title:authority 14.titles/tertiary-title:authority"
    " publisher:publisher 7.publisher:authority 25.publisher: 36.publisher: pub-location:publisher-place"
    " 10.pub-location: 10.custom1:publisher-place 10.custom3:container-title volume:volume number:issue"
    " 6.number:collection-number 5.number:collection-number 7.number:number issue:issue num-vols:number-of-volumes"
    " edition:edition 4.edition:chapter-number 31.edition:chapter-number 14.edition:chapter-number 9.edition:"
    " isbn:isxn 27.isbn:number 25.isbn:number pages:page 6.pages:number-of-pages 32.pages:number-of-pages"
    " 36.pages:number-of-pages 21.pages:dimensions section:section work-type:genre 2.work-type: 61.work-type:"
    " abstract:abstract language:language remote-database-name:source call-num:call-number"
    " accession-num:archive_location electronic-resource-num:DOI urls/web-urls/url:URL urls/related-urls/url:URL"
    " dates/year:issued dates/pub-dates/date:issued access-date:accessed notes:NOTE research-notes:NOTE",
    people="authors:primary 61.authors:composer secondary-authors:editor 26.secondary-authors:recipient"
    " 4.secondary-authors:sponsor 47.secondary-authors:presenter 61.secondary-authors:performer"
    " 27.secondary-authors:seriesEditor 21.secondary-authors: tertiary-authors:seriesEditor 6.tertiary-authors:editor"
    " 21.tertiary-authors:producer 3.tertiary-authors:producer subsidiary-authors:translator"
    " 3.subsidiary-authors:castMember 21.subsidiary-authors:contributor 10.subsidiary-authors:contributor",
    default="journalArticle",
    rest=True,
)
BIBTEX = Facts(
    types="article:journalArticle book:book collection:book booklet:book incollection:bookSection inbook:bookSection"
    " inproceedings:conferencePaper thesis:thesis phdthesis:thesis mastersthesis:thesis report:report"
    " techreport:report manual:report unpublished:manuscript letter:letter patent:patent online:webpage"
    " jurisdiction:case legislation:bill video:videoRecording movie:film audio:audioRecording artwork:artwork"
    " software:computerProgram inreference:encyclopediaArticle misc:document",
    fields="title:title shorttitle:title-short abstract:abstract booktitle:container-title journal:container-title"
    " journaltitle:container-title misc.journal: shortjournal:container-title-short date:issued year:issued"
    " urldate:accessed doi:DOI url:URL edition:edition eventtitle:event-title institution:publisher school:publisher"
    " publisher:publisher jurisdiction.publisher: location:publisher-place address:publisher-place"
    " inproceedings.location: jurisdiction.location: isbn:isxn issn:isxn issue:issue article.number:issue"
    " report.number:number techreport.number:number patent.number:number book.number:collection-number"
    " collection.number:collection-number incollection.number:collection-number pages:page pagetotal:number-of-pages"
    " series:collection-title type:genre unpublished.howpublished:genre software.version:version volume:volume"
    " article.chapter:section language:language note:NOTE annote:NOTE annotation:NOTE",
    people="author:primary editor:editor translator:translator bookauthor:bookAuthor",
    default="",
)
