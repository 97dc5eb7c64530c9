"""The tables between RIS and CSL: types both ways, and the tags that mean the same in every type.

What a tag means in one type is in `common.endnote_fields`.
"""

from __future__ import annotations

READ_TYPES = dict(
    pair.split(":")
    for pair in (
        "JOUR:article-journal EJOUR:article-journal JFULL:periodical ABST:article-journal INPR:article-journal "
        "MGZN:article-magazine NEWS:article-newspaper BOOK:book EBOOK:book EDBOOK:book SER:book CHAP:chapter "
        "ECHAP:chapter CONF:paper-conference CPAPER:paper-conference THES:thesis RPRT:report GOVDOC:report GRNT:report "
        "MANSCPT:manuscript UNPB:manuscript PCOMM:personal_communication ICOMM:post STAT:legislation CASE:legal_case "
        "BILL:bill UNBILL:bill HEAR:hearing LEGAL:regulation ELEC:webpage WEB:webpage BLOG:post-weblog COMP:software "
        "DATA:dataset AGGR:dataset DBASE:dataset MAP:map ART:graphic FIGURE:figure CHART:figure EQUA:figure SOUND:song "
        "MUSIC:musical_score MPCT:motion_picture VIDEO:motion_picture ADVS:motion_picture MULTI:motion_picture "
        "SLIDE:speech GEN:document PAMP:pamphlet ENCYC:entry-encyclopedia DICT:entry-dictionary PAT:patent "
        "STAND:standard CLSWK:classic ANCIENT:classic CTLG:book"
    ).split()
)
WRITE_TYPES = dict(
    pair.split(":")
    for pair in (
        "article-journal:JOUR article-magazine:MGZN article-newspaper:NEWS book:BOOK chapter:CHAP "
        "paper-conference:CONF thesis:THES report:RPRT manuscript:MANSCPT document:MANSCPT "
        "personal_communication:PCOMM legislation:STAT legal_case:CASE bill:BILL hearing:HEAR webpage:ELEC "
        "post-weblog:BLOG post:ICOMM software:COMP dataset:DATA map:MAP graphic:ART figure:ART song:SOUND "
        "motion_picture:MPCT broadcast:MPCT speech:SLIDE entry-encyclopedia:ENCYC entry-dictionary:DICT entry:CHAP "
        "patent:PAT standard:STAND interview:PCOMM treaty:GOVDOC regulation:STAT pamphlet:PAMP classic:CLSWK "
        "article:JOUR review:JOUR review-book:JOUR periodical:JFULL musical_score:MUSIC collection:MANSCPT "
        "performance:SLIDE event:SLIDE"
    ).split()
)
BOOKS = ("book", "chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference", "classic", "report")

# tag -> CSL variable, where every type means the same
TEXT = dict(
    pair.split(":")
    for pair in (
        "TI:title T1:title AB:abstract N2:abstract PB:publisher CY:publisher-place PP:publisher-place VL:volume "
        "VO:volume IS:issue CP:issue DO:DOI DI:DOI ST:title-short LA:language DB:archive AN:archive_location DP:source "
        "CN:call-number NV:number-of-volumes SE:section ET:edition J2:container-title-short JA:container-title-short "
        "T3:collection-title M3:genre AV:archive_location M1:number RI:reviewed-title RN:annote"
    ).split()
)
CONTAINERS = ("T2", "JO", "JF", "BT", "JA", "J2", "CT")
NAMES = {
    "AU": "author",
    "A1": "author",
    "A4": "translator",
    "A3": "collection-editor",
    "TA": "translated-author",  # the author's name in another language
    "ED": "editor",
    "A2": "editor",
}
# What EndNote's RIS export, or Zotero's, puts under another tag than the field's own: (type, tag) -> CSL variable.
OWN: dict[tuple[str, str], str] = {
    ("CASE", "A2"): "container-title",  # the reporter
    ("CHAP", "M1"): "number-of-volumes",
    ("CHAP", "IS"): "number-of-volumes",
}
