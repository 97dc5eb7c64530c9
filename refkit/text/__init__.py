"""A pasted page to verbatim entries: where the list is (`isolate`), and where each reference begins (`split`).

    page --markup--> what a reader sees --borders--> units --isolate--> entries and set-aside text --joined--> entries

Knows how lists look, not what references mean: names, dates and titles are read further up. Nothing here raises on
content, and the time taken is linear in the length of the page.
"""

from __future__ import annotations

from refkit.text.isolation.isolate import isolate
from refkit.text.markup.markdown import marks_of_markdown
from refkit.text.page import Page, SplitPage
from refkit.text.splitting.split import lines, split

__all__ = ["Page", "SplitPage", "isolate", "lines", "marks_of_markdown", "split"]
