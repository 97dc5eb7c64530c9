"""References in Chinese and Japanese script, and after the Chinese standard."""

from __future__ import annotations

import pytest

from tests.parse.alone import parse_entry


@pytest.mark.parametrize(
    ("text", "title", "repository", "call"),
    [
        (
            "《关于西藏问题的谈话》，1959年5月6日，外交部档案馆，105-00944-07。",
            "关于西藏问题的谈话",
            "外交部档案馆",
            "105-00944-07",
        ),
        ("「日韓会談関係」、外務省外交史料館、2006-588。", "日韓会談関係", "外務省外交史料館", "2006-588"),
    ],
)
def test_archives_in_chinese_and_japanese(text: str, title: str, repository: str, call: str) -> None:
    reference = parse_entry(text)
    assert reference.kind == "archival_document" and not reference.author
    assert str(reference.title) == title
    assert reference.archive and (reference.archive.repository, reference.archive.call_number) == (repository, call)


def test_entries_after_the_chinese_standard() -> None:
    book = parse_entry("杨奎松. 中间地带的革命[M]. 太原: 山西人民出版社, 2010.")
    assert (book.kind, str(book.title), str(book.publisher)) == ("book", "中间地带的革命", "山西人民出版社")
    article = parse_entry("牛军. 论中苏同盟的起源[J]. 中国社会科学, 1996(2): 177-192.")
    assert (article.kind, str(article.container_title)) == ("journal_article", "中国社会科学")
    assert article.issue and article.issue.text == "2" and article.issued and article.issued.value == "1996"
