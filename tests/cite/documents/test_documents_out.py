"""A printed list as a whole file: its program reads the same words, the emphasis, the links, and nothing else."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import sys
import xml.dom.minidom
import zipfile
from html.parser import HTMLParser

import pytest

import refkit
from refkit.cite.documents import ENDINGS, document
from refkit.errors import OutputError, UsageError
from tests.conftest import EXAMPLE

BIB = """@book{hay1990, author={Hay, Ann}, title={Wind \\& Rain: A Study of 50\\% \\_of\\_ It}, year={1990},
  publisher={Dag}, address={Oslo}, url={https://example.org/a_b/c%20d#e?x=1&y=2}}
@article{lu2001, author={Lu, Bo}, title={[Untitled] on the {"}Thaw{"}}, journal={Ice and Snow}, year={2001},
  volume={3}, pages={1--9}, doi={10.1000/182_x}}
"""


@pytest.fixture(scope="module")
def library() -> refkit.Library:
    return refkit.loads(BIB, "bibtex")


def text_of(ending: str, library: refkit.Library, **options: str) -> str:
    return document(library, ending, **options).data.decode("utf-8")


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def wanted(library: refkit.Library) -> list[str]:
    """The entries as text: what every document shows."""
    return list(refkit.render(library, "chicago-author-date").entries)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.entries: list[str] = []
        self.emphasised: list[str] = []
        self.italic = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if ("class", "entry") in attrs:
            self.entries.append("")
        if tag == "i":
            self.italic = True
            self.emphasised.append("")

    def handle_endtag(self, tag: str) -> None:
        self.italic = self.italic and tag != "i"

    def handle_data(self, data: str) -> None:
        if self.entries:
            self.entries[-1] += data
        if self.italic:
            self.emphasised[-1] += data


class TestHtml:
    def test_the_page_stands_alone_and_says_what_it_is(self, library, wanted) -> None:
        page = text_of(".html", library, title="Sources & <more>")
        read = _Page()
        read.feed(page)
        assert page.startswith("<!DOCTYPE html>\n")
        assert [words(e) for e in read.entries] == [words(e) for e in wanted]
        assert ("html", {"lang": "en-US", "dir": "ltr"}) in read.tags
        assert "<title>Sources &#38; &#60;more&#62;</title>" in page and "viewport" in page
        assert "prefers-color-scheme: dark" in page and "text-indent: -2em" in page and "@media print" in page
        assert {tag for tag, _ in read.tags}.isdisjoint({"script", "link", "img", "iframe"})
        assert "Ice and Snow" in read.emphasised
        links = [a["href"] for tag, a in read.tags if tag == "a"]
        assert links == ["https://example.org/a_b/c%20d#e?x=1&y=2", "https://doi.org/10.1000/182_x"]

    def test_another_language_and_its_direction(self, library) -> None:
        page = text_of(".html", library, locale="he-IL")
        assert '<html lang="he-IL" dir="rtl">' in page and "ביבליוגרפיה" in page
        assert "Literaturverzeichnis</h1>" in text_of(".html", library, locale="de_DE")

    def test_a_list_beside_notes_is_a_bibliography(self, library) -> None:
        assert '<h1 id="title">References</h1>' in text_of(".html", library, style="apa")
        assert ">Bibliography</h1>" in text_of(".html", library, style="chicago-notes-bibliography")
        assert "<h1" not in text_of(".html", library, title="")


class TestWord:
    def test_python_docx_reads_it(self, library, wanted) -> None:
        docx = pytest.importorskip("docx")
        read = docx.Document(io.BytesIO(document(library, ".docx", title="My sources").data))
        heading, *entries = read.paragraphs
        assert (heading.text, heading.style.name) == ("My sources", "Heading 1")
        assert [words(e.text) for e in entries] == [words(e) for e in wanted]
        assert {e.style.name for e in entries} == {"Bibliography"}
        style = read.styles["Bibliography"].paragraph_format
        assert style.first_line_indent == -style.left_indent and style.left_indent.inches == 0.5
        italics = [run.text for entry in entries for run in entry.runs if run.italic]
        assert "Ice and Snow" in italics and not any(words(w) in italics for w in ("Hay, Ann.", "Dag."))
        assert [link.url for e in entries for link in e.hyperlinks] == [
            "https://example.org/a_b/c%20d#e?x=1&y=2", "https://doi.org/10.1000/182_x",
        ]  # fmt: skip
        assert read.core_properties.title == "My sources" and read.core_properties.language == "en-US"

    def test_refkit_reads_what_it_wrote(self) -> None:
        library = refkit.load(EXAMPLE)
        data = document(library, ".docx").data
        from refkit.intake import decode
        from refkit.reading import read_library

        again = read_library(decode(data, "refs.docx"), fix=False)
        printed = refkit.render(library, "chicago-author-date").entries
        assert [words(r.provenance.entry.text) for r in again] == [words(e) for e in printed]
        assert again[0].provenance.raw["emphasis"] and again[0].provenance.raw["links"]

    def test_every_part_is_named_and_well_formed(self, library) -> None:
        with zipfile.ZipFile(io.BytesIO(document(library, ".docx").data)) as package:
            assert package.testzip() is None
            parts = {name: package.read(name).decode("utf-8") for name in package.namelist()}
        for xml_text in parts.values():
            xml.dom.minidom.parseString(xml_text)
        assert next(iter(parts)) == "[Content_Types].xml"
        named = set(re.findall(r'PartName="/([^"]+)"', parts["[Content_Types].xml"]))
        assert named == {n for n in parts if not n.endswith((".rels", "Types].xml"))}
        used = set(re.findall(r'r:id="(\w+)"', parts["word/document.xml"]))
        assert used <= set(re.findall(r' Id="(\w+)"', parts["word/_rels/document.xml.rels"]))

    def test_it_is_written_without_lxml(self) -> None:
        code = (
            "import sys; sys.modules['lxml'] = None\n"
            "import refkit; from refkit.cite.documents import document\n"
            "print(len(document(refkit.loads('@book{a, title={A Tale}, year={1990}}', 'bibtex'), '.docx').data) > 1000)"
        )
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
        assert run.stdout == "True\n", run.stderr

    @pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice here")
    @pytest.mark.parametrize("ending", [".docx", ".rtf", ".html"])
    def test_libreoffice_reads_it(self, library, wanted, tmp_path, ending) -> None:
        path = tmp_path / f"refs{ending}"
        refkit.write_document(library, path)
        home = f"-env:UserInstallation=file://{tmp_path}/home"
        options = [home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(path)]
        subprocess.run(["soffice", *options], capture_output=True, check=True, timeout=120)
        lines = (tmp_path / "refs.txt").read_text("utf-8-sig").splitlines()
        assert [words(x) for x in lines if x.strip()] == ["References", *map(words, wanted)]


class TestOtherKinds:
    def test_markdown(self, library, wanted) -> None:
        markdown_it = pytest.importorskip("markdown_it")
        text = text_of(".md", library)
        tokens = markdown_it.MarkdownIt("commonmark").parse(text)
        inline = [t for t in tokens if t.type == "inline"]
        assert [t.type for t in tokens][:3] == ["heading_open", "inline", "heading_close"]
        shown = ["".join(c.content for c in t.children or ()) for t in inline]
        assert [words(s) for s in shown] == ["References", *map(words, wanted)]
        assert "*Ice and Snow*" in text
        assert "](<https://example.org/a_b/c%20d#e?x=1&y=2>)" in text and "<https://doi.org/10.1000/182_x>" in text

    def test_restructured_text(self, library, wanted) -> None:
        core = pytest.importorskip("docutils.core")
        tree = core.publish_doctree(text_of(".rst", library), settings_overrides={"report_level": 1, "halt_level": 1})
        paragraphs = [node.astext() for node in tree.findall() if node.tagname == "paragraph"]
        assert [words(p) for p in paragraphs] == [words(e) for e in wanted]
        assert tree["title"] == "References"
        assert [n["refuri"] for n in tree.findall() if n.tagname == "reference"] == [
            "https://example.org/a_b/c%20d#e?x=1&y=2", "https://doi.org/10.1000/182_x",
        ]  # fmt: skip
        assert "Ice and Snow" in [n.astext() for n in tree.findall() if n.tagname == "emphasis"]

    def test_rich_text(self, library, wanted) -> None:
        from refkit.intake import decode
        from refkit.reading import read_library

        data = document(library, ".rtf").data
        assert data.isascii() and data.count(b"{") - data.count(b"\\{") == data.count(b"}") - data.count(b"\\}")
        again = read_library(decode(data, "refs.rtf"), fix=False)
        assert [words(r.provenance.entry.text) for r in again] == [words(e) for e in wanted]
        assert b"\\fi-720\\li720" in data and b'HYPERLINK "https://doi.org/10.1000/182_x"' in data

    def test_latex(self, library) -> None:
        text = text_of(".tex", library)
        assert text.count("\\begin{document}") == text.count("\\end{document}") == 1
        assert "\\section*{References}" in text and "\\textit{Ice and Snow}" in text
        assert "\\url{https://example.org/a_b/c%20d#e?x=1&y=2}" in text and "50\\% \\_of\\_" in text
        assert text.count("\\item\\relax ") == 2  # so that an entry's own bracket is no label

    def test_an_empty_list_is_a_document_too(self) -> None:
        for ending in ENDINGS:
            data = document([], ending).data
            assert data.startswith(b"PK") if ending == ".docx" else b"\\begin{list}" not in data

    @pytest.mark.skipif(shutil.which("pdflatex") is None, reason="no LaTeX here")
    def test_pdflatex_compiles_it(self, library, tmp_path) -> None:
        path = tmp_path / "refs.tex"
        refkit.write_document(library, path)
        options = ["-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", path.name]
        run = subprocess.run(["pdflatex", *options], cwd=tmp_path, capture_output=True, check=False, timeout=120)
        if b"not found" in run.stdout and run.returncode:
            pytest.skip("a package of LaTeX is missing")
        assert (tmp_path / "refs.pdf").exists(), run.stdout[-2000:]

    def test_typst(self, library) -> None:
        text = text_of(".typ", library, locale="de-AT")
        assert '#set text(lang: "de", region: "AT")' in text and "hanging-indent: 2em" in text
        assert '#text(style: "italic")[Ice and Snow];' in text
        assert '#link("https://example.org/a_b/c%20d#e?x=1&y=2");' in text

    def test_plain_text_is_one_entry_a_line(self, library, wanted) -> None:
        assert text_of(".txt", library).splitlines() == wanted

    def test_numbers_of_a_numbered_style_stand_apart(self, library) -> None:
        docx = pytest.importorskip("docx")
        read = docx.Document(io.BytesIO(document(library, ".docx", style="stock:ieee").data))
        assert [p.text[:4] for p in read.paragraphs[1:]] == ["[1]\t", "[2]\t"]
        assert '<div class="csl-left-margin">[1]</div>' in text_of(".html", library, style="stock:ieee")


class TestWriting:
    @pytest.mark.parametrize("ending", ENDINGS)
    def test_the_same_list_gives_the_same_bytes(self, library, ending) -> None:
        digests = {hashlib.sha256(document(library, ending).data).hexdigest() for _ in range(2)}
        assert len(digests) == 1

    def test_a_document_replaces_what_stood_there_whole_or_not_at_all(self, library, tmp_path, monkeypatch) -> None:
        path = tmp_path / "refs.DOCX"
        path.write_bytes(b"old")
        with monkeypatch.context() as patch:
            patch.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left")))
            with pytest.raises(OutputError, match="the disk is full"):
                refkit.write_document(library, path)
        assert path.read_bytes() == b"old" and [p.name for p in tmp_path.iterdir()] == ["refs.DOCX"]
        refkit.write_document(library, path, style="apa", title="Sources")
        assert zipfile.is_zipfile(path)

    @pytest.mark.parametrize("name", ["refs.pdf", "refs", "refs.bib"])
    def test_an_ending_that_is_not_written_is_wrong_use(self, library, tmp_path, name) -> None:
        with pytest.raises(UsageError, match=r"\.docx"):
            refkit.write_document(library, tmp_path / name)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("ending", [".docx", ".tex", ".typ"])
    def test_any_engine_s_entries_become_a_document(self, library, ending) -> None:
        printed = document(library, ending, engine="citeproc-py")
        assert len(printed.data) > 400

    def test_what_the_style_does_not_print_is_told(self) -> None:
        faulty = refkit.loads('[{"id": "x", "type": "book"}]', "csl-json")
        assert document(faulty, ".md").warnings == refkit.render(faulty, "chicago-author-date").warnings


def test_an_entry_that_an_engine_leaves_out_is_escaped_as_all_text_is(monkeypatch) -> None:
    from refkit.cite.engines import Printed
    from refkit.cite.engines.own import RefkitEngine

    nothing = Printed((), (), (), ())
    monkeypatch.setattr(RefkitEngine, "render", lambda *_, **__: nothing)
    library = refkit.loads(r'[{"id": "x", "type": "book", "title": "\\input{/etc/passwd} & 5 > 3"}]', "csl-json")
    assert refkit.render(library, "apa", markup="latex", cite=False).entries[0].startswith("\\textbackslash{}input\\{")
    assert "&#38; 5 &#62; 3" in refkit.render(library, "apa", markup="html", cite=False).entries[0]
