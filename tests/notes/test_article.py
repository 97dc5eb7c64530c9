"""An article beside its list: what is cited and not listed, listed and not cited, and what differs by a letter."""

from __future__ import annotations

from pathlib import Path

import pytest

import refkit
from refkit.checking import check_citations

AUTHOR_DATE = """\
# Snow

In his study, Behrens (1950) argued so; others disagree (Dorn 1961, 7; see also Fell 1971). In 1948 (June) it snowed,
and the winter in Bergen (1949) was long. On the coast, Dorn and Fell (1990: 12) and others (Hallström 2001) saw more.
The memorandum (Department of State 1958a) and a second one (DOS 1958b) say so; so does Behrends (1950). Two papers of
one year (Roe 1992) and an older one (Rowe 1985b) follow; Mueller (2003) and van der Meer (n.d.) too (Lange, in press).

## References

Behrens, Carl. 1950. *The Weather of the North*. Oslo: Fell Press.
Department of State. 1958a. “Memorandum.” Washington, DC, May 4.
Department of State. 1958b. “Second Memorandum.” Washington, DC, May 5.
Dorn, Eva. 1961. “Snow on the Line.” *Journal of Ice* 4, no. 2: 3–19.
Dorn, Eva, and Ida Fell. 1990. *Ice*. Bergen: Sund.
Fell, Ida. 1970. *Ice and Empire*. Bergen: Sund.
Lange, Kim. In press. “Frost in the Year 1956.” *Journal of Ice*.
Müller, Bo. 2003. *Frost*. Oslo: Dag.
Rain, Ann. 1999. *Rain*. Oslo: Dag.
Roe, Ann. 1992a. *Hail*. Oslo: Dag.
Roe, Ann. 1992b. *Sleet*. Oslo: Dag.
Rowe, Jan. 1985. *Fog*. Oslo: Dag.
Rowe, Jan. 1997b. *Mist*. Oslo: Dag.
van der Meer, Jo. n.d. *Winds*. Oslo: Dag.
"""


def found(text: str, format: str = "auto") -> list[str]:
    library = refkit.loads(text, format)
    return [f"{f.rule} {f.span.of(library.text or '')[:24]}" for f in check_citations(library)]


def test_author_date_citations_beside_the_list():
    assert found(AUTHOR_DATE) == [
        "CIT203 Fell 1971",
        "CIT201 Hallström 2001",
        "CIT204 Behrends (1950",
        "CIT205 Roe 1992",
        "CIT205 Rowe 1985b",
        "CIT202 Rain, Ann. 1999. *Rain*.",
        "CIT202 Rowe, Jan. 1997b. *Mist*",
        "CIT205 Rowe, Jan. 1997b. *Mist*",
    ]


NOTES = """\
Der Schnee fiel früh.[1] Das Eis kam später.[2] Niemand wusste davon.[3]

Anmerkungen

1. Vgl. Hans Eisler, Der Schnee von gestern. Eine Geschichte, Berlin 1994, S. 34; Ida Fels, Das Eis, Bonn 1990, S. 3.
2. Eisler, Schnee, S. 40; Eisner, Schnee von gestern, S. 41; kritisch Kleinert, Brücken, S. 44.
3. Eva Frost, Kalte Kriege, München 2002, S. 8. Zum Ganzen Fels, Eis, S. 9.

Literaturverzeichnis

Eisler, Hans: Der Schnee von gestern. Eine Geschichte, Berlin 1994.
Frost, Eva: Kalte Kriege, München 2001.
Regner, Otto: Nasse Jahre, Köln 1980.
"""


def test_notes_beside_the_list():
    assert found(NOTES) == [
        "CIT201 Ida Fels, Das Eis, Bonn ",
        "CIT204 Eisner, Schnee von geste",
        "CIT201 Kleinert, Brücken, S. 44",
        "CIT203 Eva Frost, Kalte Kriege,",
        "CIT202 Regner, Otto: Nasse Jahr",
    ]


def test_keys_of_latex_and_citations_of_html():
    latex = (
        "\\documentclass{article}\\begin{document}As \\citep[see][12]{behrens1950}, \\cite{dorn1961,fel1970} and"
        " \\textcite{hall}.\n\\begin{thebibliography}{9}\n\\bibitem{behrens1950} Behrens, C. 1950. Snow. Oslo: Dag.\n"
        "\\bibitem{dorn1961} Dorn, Eva. 1961. Ice. Oslo: Dag.\n\\bibitem{fell1970} Fell, Ida. 1970. Rain. Oslo: Dag.\n"
        "\\bibitem{roe1990} Roe, Ann. 1990. Fog. Oslo: Dag.\n\\end{thebibliography}\\end{document}\n"
    )
    assert found(latex) == ["CIT204 fel1970", "CIT201 hall", "CIT202 Roe, Ann. 1990. Fog. Osl"]
    html = (
        "<html><body><p>As <i>Behrens</i> (1951) and others (Dorn&nbsp;1961) say.</p><h2>References</h2>"
        "<p>Behrens, Carl. 1950. <i>Snow</i>. Oslo: Dag.</p><p>Dorn, Eva. 1961. <i>Ice</i>. Oslo: Dag.</p>"
        "<p>Fell, Ida. 1970. <i>Rain</i>. Oslo: Dag.</p></body></html>"
    )
    assert [line[:6] for line in found(html)] == ["CIT203", "CIT202"]


@pytest.mark.parametrize("text", ["", "Snow fell.", "(" * 5000, "((((Behr 1950; " * 500])
def test_a_text_without_citations_and_list_has_no_findings(text):
    assert found(text, "text") == []


def test_that_there_is_no_list_is_told_once():
    library = refkit.loads("Snow fell (Behrens 1950) and ice came (Dorn 1961).", "text")
    assert [f.message for f in check_citations(library)] == ["no list of references was found: nothing was looked up"]


def test_the_command_tells_each_place_and_ends_with_one(tmp_path, monkeypatch):
    from typer.testing import CliRunner

    from refkit.cli.app import app

    path = Path(tmp_path) / "article.md"
    path.write_text(AUTHOR_DATE, encoding="utf-8")
    run = CliRunner().invoke(app, ["check", str(path), "--citations"])
    assert run.exit_code == 1
    assert run.stdout.splitlines()[0].startswith(f"{path}:3:") and " CIT203 " in run.stdout.splitlines()[0]
    chosen = CliRunner().invoke(app, ["check", str(path), "--citations", "--select", "CIT202"])
    assert len(chosen.stdout.splitlines()) == 2
    path.write_text(
        "He (Behrens 1950) said.\n\n## References\n\nBehrens, Carl. 1950. *Snow*. Oslo: Dag.\n", encoding="utf-8"
    )
    assert CliRunner().invoke(app, ["check", str(path), "--citations"]).exit_code == 0
