"""Grammar of references in Chinese and Japanese script: 作者：《书名》，地点：出版社，年，页。"""

from __future__ import annotations

import re

from refkit.model.parts import Name, Number, Title
from refkit.parse.proposal import Draft
from refkit.read.dates import find_dates
from refkit.read.pages import read_pages

_HAN = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff]")
_AUTHOR = re.compile(
    r"\s*(?P<who>[\u4e00-\u9fff\u3040-\u30ff·、，A-Za-z\s]{2,40}?)(?P<role>(?:主编|编著|编|著|等|撰|譯|译))?[：:，,『「《]"
)
_TITLE = re.compile(r"[《『](?P<t>[^《》『』]{1,200})[》』]|[「“](?P<q>[^「」“”]{1,200})[」”]")
_PUBLISHER = re.compile(
    r"[，,（(]\s*(?:(?P<place>[\u4e00-\u9fff]{2,5})\s*[：:]\s*)?(?P<pub>[\u4e00-\u9fff]{2,20}(?:出版社|书店|书局|書店|書局|印书馆|社"
    r"|出版|大学))"
)
_ISSUE = re.compile(r"第(?P<no>\d+)[期号號]")
_VOLUME = re.compile(r"第(?P<no>[\d一二三四五六七八九十]+)[卷册冊]")
_PAGES = re.compile(r"第?(?P<p>\d+(?:\s?[-–—~～]\s?\d+)?)[页頁]")


def cjk(draft: Draft, start: int) -> bool:
    """Propose all fields of an entry in Han script; whether it is one."""
    text = draft.masked
    if not _HAN.match(text, start) and not re.match(r"[「《『]", text[start : start + 1]):
        return False
    titles = list(_TITLE.finditer(text, start))
    if not titles:
        return False
    first = titles[0]
    who = _AUTHOR.match(text, start, first.start() + 1)
    if who and who["who"].strip(" ，,"):
        names = tuple(Name(literal=n) for n in re.split(r"[、，,]\s*", who["who"].strip(" ，,")) if n)
        role = who["role"] or ""
        draft.propose("editor" if "编" in role else "author", names, who.span("who"), 0.9, "han")
        if role:
            draft.facts.setdefault("label_spans", []).append(who.span("role"))
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
    for pattern, field in ((_ISSUE, "issue"), (_VOLUME, "volume")):
        match = pattern.search(text, first.end())
        if match:
            draft.propose(field, Number(text=match["no"]), match.span(), 0.9, "han", ("第", "期", "号", "卷", "册"))
    pages = _PAGES.search(text, first.end())
    if pages:
        draft.propose("page", read_pages(pages["p"]), pages.span(), 0.9, "han", ("第", "页", "頁"))
    dates = [d for d in find_dates(draft.masked, first.end()) if d.parts]
    if dates:
        draft.propose("issued", dates[0].date, dates[0].span, 0.9, "han", ("年", "月", "日"))
    newspaper = draft.has("container_title") and draft.get("container_title").text.endswith(("报", "報"))
    if draft.has("container_title"):
        draft.vote(
            "newspaper_article" if newspaper else "chapter" if draft.has("publisher") else "journal_article", 4.0
        )
    elif first["t"].endswith(("报", "報")) and not draft.has("publisher") if first["t"] else False:
        draft.vote("newspaper_article", 3.0)
    else:
        draft.vote("edited_book" if draft.has("editor") and not draft.has("author") else "book", 3.0)
    draft.title_end = len(text)
    return True
