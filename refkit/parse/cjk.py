"""Grammar of references in Chinese, Japanese and Korean script: 作者：《书名》，地点：出版社，年，页。"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from refkit.knowledge.archives import EAST_ASIAN_CALL_LABELS, EAST_ASIAN_REPOSITORIES
from refkit.knowledge.genres import GBT_CODES
from refkit.knowledge.presses import EAST_ASIAN_PRESSES
from refkit.knowledge.words import Position, forms
from refkit.model.parts import ArchivalLocation, EdtfDate, Name, Number, Title
from refkit.parse.numbering import numbering
from refkit.parse.periodicals import container
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.pages import read_number, read_pages
from refkit.read.patterns import late

# Han, kana and Hangul.
_S = "\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af"
_SCRIPT = late(f"[{_S}]")
_OPENED = late(r"[「《『]|[“\"](?=[\u4e00-\u9fff])")
_HANGUL = late(r"[가-힣]")
_CODES = ("ja", "ko", "zh")
_WROTE = ("著", "等", "撰", "지음", "저", "외")
_TITLE = late(r"[《『](?P<t>[^《》『』]{1,200})[》』]|[「“\"](?P<q>[^「」“”\"]{1,200})[」”\"]")
_PUBLISHER = late(
    r"[，,（(]\s*(?:(?P<place>[\u4e00-\u9fff]{2,5})\s*[：:]\s*)?"
    rf"(?P<pub>[\u4e00-\u9fff]{{2,20}}(?:{'|'.join(EAST_ASIAN_PRESSES)}))"
)
# Whatever stands alone between a book's title and its year is its publisher: 『…』筑摩書房、2005年.
_TOWN = rf"(?:(?P<place>[{_S}]{{2,6}})\s*[：:]\s*)?"
_YEAR = r"(?:1[89]|20)\d\d"
_HOUSE = late(
    rf"\s*[，,、.（(]?\s*{_TOWN}(?P<pub>[{_S}][{_S}A-Za-z・&\s]{{1,30}}?)\s*(?=[，,、]\s*{_YEAR}|[.。]?\s*(?:\x00|$))"
)
_ISSUE = late(r"(?:第(?=\d+[期号號])|(?<=[卷巻])(?=\d+[号號])|(?<=[권집\s,，])제?(?=\d+호))(?P<no>\d+)[期号號호]")
_VOLUME = late(r"(?:[第제]|(?<![全共\d])(?=\d))(?P<no>[\d一二三四五六七八九十]+)[卷册冊巻輯辑권집]")
_NUMBER_LABELS = ("第", "제", "期", "号", "號", "호", "卷", "册", "冊", "巻", "輯", "辑", "권", "집")
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
    rf"\s*(?:(?P<who>[{_S}·，,、\s]{{2,40}}?)[.．。]\s*)?(?P<title>[{_S}][^\[\]\x00]{{1,120}}?)\s*"
    r"\[(?P<mark>EB|[MJNDRCZG])(?:/OL)?\]\s*[.．。]?\s*"
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
_LATIN_NUMBERS = rf"(?P<year>{_YEAR})(?:,\s?(?P<volume>\d{{1,4}}))?\s?(?:\((?P<issue>\d+(?:[-–]\d+)?)\))?"
_LATIN_PAGE = r"(?:\s?:\s?(?P<page>[A-Z]?\d+(?:\s?[-–]\s?\d+)?))?(?=[.,]?\s*(?:\x00|$)|\.\s)"
_LATIN_RUN = late(rf"[.．]?\s*(?P<journal>[^\x00\d]{{2,120}}?),\s?{_LATIN_NUMBERS}{_LATIN_PAGE}")
_PAGES = late(r"第?(?P<p>\d+(?:\s?[-–—~～]\s?\d+)?)(?:[页頁쪽면]|ページ)")
_LATIN_PAGES = late(r"(?<![^\W_])pp?\.\s?(?P<p>\d+(?:\s?[-–]\s?\d+)?)")
_PAGE_LABELS = ("p", "pp", "第", "页", "頁", "쪽", "면", "ページ")


def cjk(draft: Draft, start: int) -> bool:
    """Propose all fields of an entry in Chinese, Japanese or Korean script; whether it is one."""
    if not _SCRIPT.match(draft.masked, start) and not _OPENED.match(draft.masked, start):
        return False
    if _numbered(draft, start):
        return True
    kept = archive(draft, start)
    titles = list(_TITLE.finditer(draft.masked, start))
    if not titles:
        return kept and _only_kept(draft, start)
    first = titles[0]
    _people(draft, start, first.start())
    _titles(draft, titles)
    _imprint(draft, first.end())
    _numbers(draft, first.end(), start if kept else first.end())
    if not kept and not draft.has("volume", "issue"):
        _numbers_in_latin(draft, first.end())
    if _HANGUL.search(draft.text):
        draft.propose("language", "ko", (), 0.8, "han")
    draft.title_end = len(draft.text)
    _kind(draft, first, kept)
    return True


@cache
def _words(group: str, position: Position) -> str:
    """The words of Chinese, Japanese and Korean as a piece of a pattern, the longest first."""
    return "|".join(sorted(map(re.escape, forms(group, position, _CODES)), key=lambda form: (-len(form), form)))


@cache
def _author_patterns() -> tuple[re.Pattern[str], ...]:
    """Names before a title or a year in brackets, with what they did behind them; names before the first comma."""
    role = rf"[（(]?(?P<role>{_words('editor', 'behind')}|{_words('translator', 'behind')}|{'|'.join(_WROTE)})?[）)]?"
    latin = r"[(（][A-Z][A-Za-zÀ-ÿ .’'-]{2,60}[)）]"  # "패트릭 잭슨(Patrick Jackson)"
    names = rf"\s*(?P<who>(?:[{_S}·・•、，,A-Za-z\s]|{latin}){{2,60}}?)\s?{role}\s?"
    year = r"[（(.]?\s?(?P<year>(?:1[89]|20)\d\d(?:\.\s?\d{1,2}\.\s?\d{1,2})?)[）).]?"
    return (
        re.compile(rf"{names}(?:{year})?[：:，,、.]?\s*(?=[『「《“\"])"),
        re.compile(rf"{names}[：:，,]"),
    )


def _people(draft: Draft, start: int, end: int) -> None:
    matches = (pattern.match(draft.masked, start, end + 1) for pattern in _author_patterns())
    who = next((match for match in matches if match and match["who"].strip(" ，,、")), None)
    if who is None:
        return
    split = re.split(r"[、，,・]\s*|\s?[·•]\s?(?=[가-힣])", who["who"].strip(" ，,、"))
    role = who["role"] or ""
    field = next((f for f in ("editor", "translator") if re.fullmatch(_words(f, "behind"), role)), "author")
    draft.propose(field, tuple(Name(literal=n.strip()) for n in split if n.strip()), who.span("who"), 0.9, "han")
    if role:
        draft.label(who.span("role"))
    if who.groupdict().get("year"):
        draft.propose("issued", _day(who["year"]), who.span("year"), 0.95, "han")


def _day(text: str) -> EdtfDate:
    """A date in figures as Korea writes it: 2021.5.4."""
    return EdtfDate(value="-".join(part.strip().zfill(2) for part in text.split(".")))


def _titles(draft: Draft, titles: list[re.Match[str]]) -> None:
    """The title, and what holds it where a second title follows at once."""
    first = titles[0]
    inner = "t" if first["t"] else "q"
    draft.propose("title", Title(text=first[inner]), first.span(inner), 0.95, "han")
    after = draft.masked[first.end() : first.end() + 2]
    follows = after.strip("，,、：: 载載见見")[:1] in ("《", "『", "") or after.startswith(("，", "载", "《"))
    if len(titles) > 1 and follows:
        second = titles[1]
        group = "t" if second["t"] else "q"
        draft.propose("container_title", Title(text=second[group]), second.span(group), 0.9, "han")


def _imprint(draft: Draft, at: int) -> None:
    """Place and publisher; the university of a thesis with what kind of thesis it is."""
    named = _PUBLISHER.search(draft.masked, at)
    alone = _HOUSE.match(draft.masked, at) if named is None and not draft.has("container_title", "archive") else None
    found = named or alone
    if found is None:
        return
    if found["place"]:
        draft.propose("publisher_place", found["place"], found.span("place"), 0.9, "han")
    thesis = re.search(rf"\s?(?P<kind>{_words('thesis', 'any')})$", found["pub"])
    begin, end = found.span("pub")
    if thesis:
        draft.propose("genre", thesis["kind"], (begin + thesis.start("kind"), end), 0.9, "han")
        draft.vote("thesis", 6.0)
        end = begin + thesis.start()
    if end > begin:
        draft.propose("publisher", draft.text[begin:end], (begin, end), 0.9, "han")


def _numbers(draft: Draft, at: int, pages_from: int) -> None:
    """Issue, volume, pages and date."""
    for source, field in ((_ISSUE, "issue"), (_VOLUME, "volume")):
        match = source.search(draft.masked, at)
        if match:
            draft.propose(field, Number(text=match["no"]), match.span(), 0.9, "han", _NUMBER_LABELS)
    pages = _PAGES.search(draft.masked, pages_from) or _LATIN_PAGES.search(draft.masked, pages_from)
    if pages:
        draft.propose("page", read_pages(pages["p"]), pages.span(), 0.9, "han", _PAGE_LABELS)
    dates = [d for d in find_dates(draft.masked, at) if d.date.precision]
    if dates and not draft.has("issued"):
        draft.propose("issued", dates[0].date, dates[0].span, 0.9, "han", ("年", "月", "日", "년", "월", "일"))


def _numbers_in_latin(draft: Draft, at: int) -> None:
    """Numbers of a journal that is named in Latin letters, or has Latin labels: "New Perspectives 30(2): 157–169"."""
    numbering(draft, at)
    run = draft.facts.run_start
    if run is None or draft.has("container_title"):
        return
    a, b = trimmed(draft.masked, at, run, " ,，、.。」』:：\x00")
    a = max(a, draft.masked.rfind(", ", a, b) + 2)  # a society stands before its journal
    if b > a and MASK not in draft.masked[a:b]:
        container(draft, a, b, 0.8)


def _kind(draft: Draft, first: re.Match[str], kept: bool) -> None:
    if kept:
        draft.vote("archival_document", 5.0)
    elif draft.has("container_title"):
        newspaper = draft.get("container_title").text.endswith(("报", "報", "신문", "일보"))
        held = "chapter" if draft.has("publisher") else "journal_article"
        online = draft.has("url") and not draft.has("volume", "issue", "page")
        draft.vote("newspaper_article" if newspaper else "web_document" if online else held, 4.0)
    elif draft.has("url") and not draft.has("publisher"):
        draft.vote("web_document", 4.0)
    elif (first["t"] or "").endswith(("报", "報")) and not draft.has("publisher"):
        draft.vote("newspaper_article", 3.0)
    else:
        draft.vote("edited_book" if draft.has("editor") and not draft.has("author") else "book", 3.0)


_MARK = late(
    r"(?<=\S)\s?\[(?P<mark>EB|DB|CP|[MJNDRCG](?=\]|/OL))(?:/(?:OL|CD|DK|MT))?\](?=\s*[.．,，(\[（/]|\s*$|\s?\x00)"
)
_ISO = r"(?:19|20)\d\d-\d\d-\d\d"
_ONLINE = late(rf"[.．]?\s*(?:[(（](?P<issued>{_ISO})[)）])?\s*(?:[\[［](?P<accessed>{_ISO})[\]］])?")


def marked(draft: Draft) -> None:
    """Propose what a mark of GB/T 7714 tells in any language: "Title[J]. Nature, 2010", "[EB/OL]. (date)[date]"."""
    match = _MARK.search(draft.masked, 10) if "[" in draft.masked else None
    if match is None or _SCRIPT.match(draft.masked, draft.facts.lead_end):
        return
    draft.label(match.span())
    draft.cover(*match.span())
    draft.vote(GBT_CODES.get(match["mark"], "web_document"), 4.0)
    run = _LATIN_RUN.match(draft.masked, match.end()) if match["mark"] == "J" else None
    if run:  # "[J]. Nature, 2010, 3(2): 1-5"
        container(draft, *run.span("journal"), 0.9, "gbt")
        draft.propose("issued", EdtfDate(value=run["year"]), run.span("year"), 0.9, "gbt")
        for field, value in (("volume", read_number), ("issue", read_number), ("page", read_pages)):
            if run[field]:
                draft.propose(field, value(run[field]), run.span(field), 0.9, "gbt")
        draft.facts.begin_run(run.start("year"))
    online = _ONLINE.match(draft.masked, match.end())
    for field in ("issued", "accessed") if online else ():
        if online and online[field]:
            draft.propose(field, EdtfDate(value=online[field]), online.span(field), 0.97, "gbt")


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
        draft.propose("page", read_pages(pages["p"]), pages.span(), 0.9, "han", _PAGE_LABELS)
    draft.vote("archival_document", 5.0)
    draft.title_end = len(draft.text)
    return True


def _numbered(draft: Draft, start: int) -> bool:
    """Propose the fields of an entry after GB/T 7714 ("杨奎松. 书名[M]. 南昌: 出版社, 1999."); whether it is one."""
    head = _GBT.match(draft.masked, start)
    if not head or head["mark"] not in GBT_CODES:
        return False
    if head["who"]:
        names = tuple(Name(literal=n) for n in re.split(r"[、，,\s]+", head["who"].strip(" ，,")) if n and n != "等")
        draft.propose("author", names, head.span("who"), 0.9, "gbt", ("等",))
    draft.propose(
        "title", Title(text=head["title"].strip()), (head.start("title"), head.end()), 0.95, "gbt", (head["mark"], "OL")
    )
    articles = head["mark"] in ("J", "N")
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
