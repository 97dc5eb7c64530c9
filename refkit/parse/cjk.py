"""Grammar of references in Chinese and Japanese script: 作者：《书名》，地点：出版社，年，页。"""

from __future__ import annotations

import re
from itertools import islice

from refkit.knowledge.archives import EAST_ASIAN_CALL_LABELS, EAST_ASIAN_REPOSITORIES
from refkit.knowledge.genres import GBT_CODES
from refkit.knowledge.presses import EAST_ASIAN_PRESSES
from refkit.model.parts import ArchivalLocation, Name, Number, Title
from refkit.parse.proposal import Draft
from refkit.read.dates import find_dates
from refkit.read.pages import read_pages
from refkit.read.patterns import late

_HAN = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff]")
_AUTHOR = late(
    r"\s*(?P<who>[\u4e00-\u9fff\u3040-\u30ff·、，A-Za-z\s]{2,40}?)"
    r"(?P<role>(?:主编|编著|编|著|等|撰|譯"
    r"|译))?[：:，,『「《]"
)
_TITLE = late(r"[《『](?P<t>[^《》『』]{1,200})[》』]|[「“\"](?P<q>[^「」“”\"]{1,200})[」”\"]")
_PUBLISHER = late(
    r"[，,（(]\s*(?:(?P<place>[\u4e00-\u9fff]{2,5})\s*[：:]\s*)?"
    rf"(?P<pub>[\u4e00-\u9fff]{{2,20}}(?:{'|'.join(EAST_ASIAN_PRESSES)}))"
)
_ISSUE = late(r"第(?P<no>\d+)[期号號]")
_VOLUME = late(r"第(?P<no>[\d一二三四五六七八九十]+)[卷册冊巻輯辑]")
_REPOSITORY = late(
    rf"(?P<name>[\u4e00-\u9fff\u3040-\u30ff]{{1,24}}?(?:{'|'.join(EAST_ASIAN_REPOSITORIES)}))"
    r"(?P<room>(?:(?![所收]?[藏蔵])[\u4e00-\u9fff\u3040-\u30ff]){0,10})(?:[所收]?[藏蔵])?(?=[，,、。：:；;\s（(]|$)"
)
_CALL_NUMBER = (
    r"[A-Z]{0,4}['’]?[.\d][\w.()（）'’/-]*\d[\w)）]*|[A-Z]['’]?[\w.'’-]*\d"
    r"|全?宗?[\w]+号?[^，,、。《「]{0,24}\d[^，,、。《「]{0,12}"
)
_CALL = late(
    rf"[，,、：:；;\s]*(?P<label>{'|'.join(EAST_ASIAN_CALL_LABELS)})?[：:\s]*(?P<call>{_CALL_NUMBER})(?=[，,、。；;\s]|$)"
)
_GBT = late(
    r"\s*(?P<who>[\u4e00-\u9fff·，,、\s]{2,40}?)[.．。]\s*(?P<title>[^\[\]\x00]{2,120}?)\s*\[(?P<mark>[MJNDRCZSA])"
    r"(?:/OL)?\]\s*[.．。]?\s*"
)
_GBT_IMPRINT = late(
    r"(?P<place>[\u4e00-\u9fff]{2,6})\s*[:：]\s*(?P<pub>[^,，.．。\d\x00]{2,40})[,，]\s*(?P<year>[12]\d{3})"
    r"(?:\s*[:：]\s*(?P<page>\d+(?:\s?[-–—]\s?\d+)?))?"
)
_GBT_RUN = late(
    r"(?P<journal>[^,，.．。\d\x00]{2,40})[,，]\s*(?P<year>[12]\d{3})(?:[-–](?P<day>\d{1,2}-\d{1,2}))?(?:[,，]\s*"
    r"(?P<volume>\d+))?"
    r"(?:[,，]?\s*[(（](?P<issue>\d+(?:[-–]\d+)?)[)）])?(?:\s*[:：]\s*(?P<page>\d+(?:\s?[-–—]\s?\d+)?))?"
)

_PAGES = late(r"第?(?P<p>\d+(?:\s?[-–—~～]\s?\d+)?)[页頁]")


def cjk(draft: Draft, start: int) -> bool:  # noqa: C901
    """Propose all fields of an entry in Han script; whether it is one."""
    text = draft.masked
    opened = re.match(r"[「《『]|[“\"](?=[\u4e00-\u9fff])", text[start : start + 2])
    if not _HAN.match(text, start) and not opened:
        return False
    if _numbered(draft, start):
        return True
    kept = archive(draft, start)
    text = draft.masked
    titles = list(_TITLE.finditer(text, start))
    if not titles and kept:
        return _only_kept(draft, start)
    if not titles:
        return False
    first = titles[0]
    who = _AUTHOR.match(text, start, first.start() + 1)
    if who and who["who"].strip(" ，,"):
        names = tuple(Name(literal=n) for n in re.split(r"[、，,]\s*", who["who"].strip(" ，,")) if n)
        role = who["role"] or ""
        draft.propose("editor" if "编" in role else "author", names, who.span("who"), 0.9, "han")
        if role:
            draft.label(who.span("role"))
    inner = "t" if first["t"] else "q"
    draft.propose("title", Title(text=first[inner]), first.span(inner), 0.95, "han")
    after = text[first.end() : first.end() + 2]
    if len(titles) > 1 and (
        after.strip("，,、：: 载載见見")[:1] in ("《", "『", "") or after.startswith(("，", "载", "《"))
    ):
        second = titles[1]
        group = "t" if second["t"] else "q"
        draft.propose("container_title", Title(text=second[group]), second.span(group), 0.9, "han")
    publisher = _PUBLISHER.search(text, first.end())
    if publisher:
        if publisher["place"]:
            draft.propose("publisher_place", publisher["place"], publisher.span("place"), 0.9, "han")
        draft.propose("publisher", publisher["pub"], publisher.span("pub"), 0.9, "han")
    for source, field in ((_ISSUE, "issue"), (_VOLUME, "volume")):
        match = source.search(text, first.end())
        if match:
            draft.propose(
                field,
                Number(text=match["no"]),
                match.span(),
                0.9,
                "han",
                ("第", "期", "号", "號", "卷", "册", "冊", "巻", "輯", "辑"),
            )
    pages = _PAGES.search(text, start if kept else first.end())
    if pages:
        draft.propose("page", read_pages(pages["p"]), pages.span(), 0.9, "han", ("第", "页", "頁"))
    dates = [d for d in find_dates(draft.masked, first.end()) if d.date.precision]
    if dates:
        draft.propose("issued", dates[0].date, dates[0].span, 0.9, "han", ("年", "月", "日"))
    draft.title_end = len(text)
    if kept:
        draft.vote("archival_document", 5.0)
        return True
    newspaper = draft.has("container_title") and draft.get("container_title").text.endswith(("报", "報"))
    if draft.has("container_title"):
        draft.vote(
            "newspaper_article" if newspaper else "chapter" if draft.has("publisher") else "journal_article", 4.0
        )
    elif first["t"].endswith(("报", "報")) and not draft.has("publisher") if first["t"] else False:
        draft.vote("newspaper_article", 3.0)
    else:
        draft.vote("edited_book" if draft.has("editor") and not draft.has("author") else "book", 3.0)
    return True


def archive(draft: Draft, start: int) -> bool:
    """Propose the archive and the call number beside it ("外交部档案馆，109-00829-01"); whether there is one."""
    match = next(
        (m for m in islice(_REPOSITORY.finditer(draft.masked, start), 8) if _kept_there(draft.masked, m)),
        None,
    )
    if match is None:
        return False
    end = match.end("room") if match["room"] else match.end("name")
    values = {"repository": draft.text[match.start() : end]}
    spans = [(match.start(), end)]
    call = _CALL.match(draft.masked, match.end())
    if call and any(c.isdigit() for c in call["call"]):
        values["call_number"] = call["call"]
        spans.append((call.start("label") if call["label"] else call.start("call"), call.end("call")))
    location = ArchivalLocation(**values)
    labels = (call["label"],) if call and call["label"] else ()
    if match.end() > end:  # "藏", "所蔵"
        spans.append((end, match.end()))
        labels = (*labels, draft.text[end : match.end()])
    draft.propose("archive", location, spans, 0.9, "han", labels)
    draft.facts.archive = location
    return True


def _kept_there(text: str, match: re.Match[str]) -> bool:
    """Whether an archive's name is a whereabouts and no part of a title in brackets or of a publisher's name."""
    before, after = text[: match.start()], text[match.end() : match.end() + 2]
    inside = any(before.count(a) > before.count(b) for a, b in (("《", "》"), ("「", "」"), ("『", "』"), ("“", "”")))
    inside = inside or before.count('"') % 2 == 1
    return not inside and not after.startswith(("编", "編", "：《", ":《"))


def _only_kept(draft: Draft, start: int) -> bool:
    """The date and pages of an entry that names nothing but its archive."""
    dates = [d for d in find_dates(draft.masked, start) if d.date.precision]
    if dates:
        draft.propose("issued", dates[0].date, dates[0].span, 0.9, "han", ("年", "月", "日"))
    pages = _PAGES.search(draft.masked, start)
    if pages:
        draft.propose("page", read_pages(pages["p"]), pages.span(), 0.9, "han", ("第", "页", "頁"))
    draft.vote("archival_document", 5.0)
    draft.title_end = len(draft.text)
    return True


def _numbered(draft: Draft, start: int) -> bool:
    """Propose the fields of an entry after GB/T 7714 ("杨奎松. 书名[M]. 南昌: 出版社, 1999."); whether it is one."""
    head = _GBT.match(draft.masked, start)
    if not head or head["mark"] not in GBT_CODES:
        return False
    names = tuple(Name(literal=n) for n in re.split(r"[、，,\s]+", head["who"].strip(" ，,")) if n and n != "等")
    draft.propose("author", names, head.span("who"), 0.9, "gbt", ("等",))
    draft.propose(
        "title", Title(text=head["title"].strip()), (head.start("title"), head.end()), 0.95, "gbt", (head["mark"], "OL")
    )
    articles = head["mark"] in "JN"
    run = (_GBT_RUN if articles else _GBT_IMPRINT).match(draft.masked, head.end())
    if run:
        for group, name, value in (
            ("journal", "container_title", lambda v: Title(text=v)),
            ("place", "publisher_place", str),
            ("pub", "publisher", str),
            ("volume", "volume", lambda v: Number(text=v)),
            ("issue", "issue", lambda v: Number(text=v)),
            ("page", "page", read_pages),
        ):
            if run.groupdict().get(group):
                draft.propose(name, value(run[group].strip()), run.span(group), 0.9, "gbt")
        dated = find_dates(
            draft.masked, run.start("year"), max(run.end("year"), run.end("day") if articles and run["day"] else 0)
        )
        if dated:
            draft.propose("issued", dated[0].date, dated[0].span, 0.9, "gbt")
    draft.vote(GBT_CODES[head["mark"]], 5.0)
    draft.title_end = len(draft.text)
    return True
