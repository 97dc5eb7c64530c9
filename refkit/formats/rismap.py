"""The tables between RIS and CSL: types both ways, tags, and for each type what a tag means there."""

from __future__ import annotations

READ_TYPES = dict(
    pair.split(":")
    for pair in (
        "JOUR:article-journal EJOUR:article-journal JFULL:periodical ABST:article-journal INPR:article-journal"
        " MGZN:article-magazine"
        " NEWS:article-newspaper BOOK:book EBOOK:book EDBOOK:book SER:book CHAP:chapter ECHAP:chapter"
        " CONF:paper-conference"
        " CPAPER:paper-conference THES:thesis RPRT:report GOVDOC:report GRNT:report MANSCPT:manuscript UNPB:manuscript"
        " PCOMM:personal_communication ICOMM:post STAT:legislation CASE:legal_case BILL:bill UNBILL:bill HEAR:hearing"
        " LEGAL:regulation"
        " ELEC:webpage WEB:webpage BLOG:post-weblog COMP:software DATA:dataset AGGR:dataset DBASE:dataset MAP:map"
        " ART:graphic"
        " FIGURE:figure CHART:figure EQUA:figure SOUND:song MUSIC:musical_score MPCT:motion_picture"
        " VIDEO:motion_picture"
        " ADVS:motion_picture MULTI:motion_picture SLIDE:speech GEN:document PAMP:pamphlet ENCYC:entry-encyclopedia"
        " DICT:entry-dictionary PAT:patent STAND:standard CLSWK:classic ANCIENT:classic CTLG:book"
    ).split()
)
WRITE_TYPES = dict(
    pair.split(":")
    for pair in (
        "article-journal:JOUR article-magazine:MGZN article-newspaper:NEWS book:BOOK chapter:CHAP"
        " paper-conference:CONF thesis:THES"
        " report:RPRT manuscript:MANSCPT document:MANSCPT personal_communication:PCOMM legislation:STAT"
        " legal_case:CASE bill:BILL"
        " hearing:HEAR webpage:ELEC post-weblog:BLOG post:ICOMM software:COMP dataset:DATA map:MAP graphic:ART"
        " figure:ART song:SOUND"
        " motion_picture:MPCT broadcast:MPCT speech:SLIDE entry-encyclopedia:ENCYC entry-dictionary:DICT entry:CHAP"
        " patent:PAT"
        " standard:STAND interview:PCOMM treaty:GOVDOC regulation:STAT pamphlet:PAMP classic:CLSWK article:JOUR"
        " review:JOUR"
        " review-book:JOUR periodical:JFULL musical_score:MUSIC collection:MANSCPT performance:SLIDE event:SLIDE"
    ).split()
)
BOOKS = ("book", "chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference", "classic", "report")

# tag -> CSL variable, where every type means the same
TEXT = dict(
    pair.split(":")
    for pair in (
        "TI:title T1:title AB:abstract N2:abstract PB:publisher CY:publisher-place PP:publisher-place VL:volume"
        " VO:volume IS:issue"
        " CP:issue DO:DOI DI:DOI ST:title-short LA:language DB:archive AN:archive_location DP:source CN:call-number"
        " NV:number-of-volumes"
        " SE:section ET:edition J2:container-title-short JA:container-title-short T3:collection-title M3:genre"
        " AV:archive_location"
        " OP:references M1:number"
    ).split()
)
CONTAINERS = ("T2", "JO", "JF", "BT", "JA", "J2", "CT")
NAMES = {
    "AU": "author",
    "A1": "author",
    "A4": "translator",
    "A3": "collection-editor",
    "TA": "translator",
    "ED": "editor",
    "A2": "editor",
}
# type -> what A2 is there
SECOND = {
    "PCOMM": "recipient",
    "ICOMM": "recipient",
    "SOUND": "performer",
    "BILL": "contributor",
    "THES": "contributor",
}
THIRD = {"BOOK": "editor", "MPCT": "producer", "VIDEO": "producer", "THES": "contributor", "SOUND": "producer"}
CONTRIBUTED = ("MPCT", "VIDEO", "DATA", "CONF")
MEANS: dict[tuple[str, str], str] = {
    ("CASE", "PB"): "authority",
    ("CASE", "SV"): "number",
    ("CASE", "A2"): "container-title",
    ("BILL", "T3"): "authority",
    ("BILL", "ET"): "chapter-number",
    ("BILL", "M1"): "number",
    ("HEAR", "T3"): "authority",
    ("HEAR", "ET"): "chapter-number",
    ("HEAR", "T2"): "section",
    ("STAT", "ET"): "chapter-number",
    ("PAT", "A2"): "authority",
    ("PAT", "SN"): "number",
    ("RPRT", "SN"): "number",
    ("GOVDOC", "SN"): "number",
    ("STAND", "SN"): "number",
    ("RPRT", "T2"): "collection-title",
    ("GOVDOC", "T2"): "collection-title",
    ("BOOK", "T2"): "collection-title",
    ("BOOK", "M1"): "collection-number",
    ("CHAP", "M1"): "collection-number",
    ("COMP", "ET"): "version",
    ("COMP", "T2"): "collection-title",
    ("MAP", "C1"): "scale",
    ("MAP", "T2"): "collection-title",
    ("ART", "C3"): "dimensions",
    ("ART", "M3"): "medium",
    ("CONF", "T2"): "event-title",
    ("CONF", "C3"): "container-title",
    ("CONF", "C1"): "event-place",
    ("SLIDE", "T2"): "event-title",
    ("SLIDE", "CY"): "event-place",
    ("MPCT", "C5"): "medium",
    ("VIDEO", "C5"): "medium",
    ("SOUND", "C5"): "medium",
    ("MPCT", "M1"): "number",
    ("BOOK", "SP"): "number-of-pages",
    ("EBOOK", "SP"): "number-of-pages",
    ("MANSCPT", "SP"): "number-of-pages",
    ("THES", "SP"): "number-of-pages",
    ("STAT", "T2"): "container-title",
    ("STAT", "M1"): "number",
}
