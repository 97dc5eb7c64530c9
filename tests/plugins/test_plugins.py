"""Distributions of others add formats, rules, styles and sources; broken and clashing ones are told and do no harm.

The two distributions beside this file are real: they are built and installed by pip into a folder of their own, and a
fresh interpreter is asked what it sees.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

LOOK = """
import json
from refkit import formats, plugins
from refkit.model import Library
all_formats = plugins.formats()
library = formats.loads("#titles\\nOne\\nTwo\\n", all_formats["titles"])
print(json.dumps({
    "sniffed": formats.sniff("#titles\\nOne", all_formats)[0],
    "titles": [str(r.title) for r in library],
    "written": formats.write(library, all_formats["titles"]).text,
    "origin": all_formats["titles"].origin,
    "own": all_formats["bibtex"].title,
    "rules": [c for c in plugins.rules() if c.startswith("XSP")],
    "styles": sorted(plugins.styles()),
    "sources": sorted(plugins.sources()),
    "rule_origin": plugins.origin_of("refkit.rules", "XSP901"),
    "problems": sorted(plugins.problems()),
}))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What an interpreter sees with both distributions installed."""
    folder = tmp_path_factory.mktemp("plugins")
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    command += ["--disable-pip-version-check", "--target", str(folder), str(HERE / "sample"), str(HERE / "broken")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"pip: {done.stderr[-500:]}")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)])}
    out = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=False, env=env, cwd=folder)
    assert not out.returncode, out.stderr[-2000:]
    return json.loads(out.stdout)


def test_a_format_of_a_plugin_is_recognised_read_and_written(seen):
    assert seen["sniffed"] == "titles"
    assert seen["titles"] == ["One", "Two"]
    assert seen["written"] == "#titles\nOne\nTwo\n"


def test_rules_styles_and_sources_of_a_plugin_are_there(seen):
    assert seen["rules"] == ["XSP901"]
    assert seen["styles"] == ["sample-style"]
    assert seen["sources"] == ["sample-source"]


def test_it_is_said_where_each_comes_from(seen):
    assert seen["origin"] == "refkit-sample-plugin 1.0"
    assert seen["rule_origin"] == "refkit-sample-plugin 1.0"


def test_broken_and_clashing_plugins_are_told_and_do_no_harm(seen):
    assert seen["own"] == "BibTeX"
    told = "\n".join(seen["problems"])
    assert len(seen["problems"]) == 5
    assert "bibtex of refkit-broken-plugin 0.1 is a name of refkit's own" in told
    assert "RuntimeError: no format today" in told
    assert "missing of refkit-broken-plugin 0.1 cannot be loaded: ModuleNotFoundError" in told


def test_nothing_is_loaded_on_import():
    code = "import sys, refkit.plugins; print('importlib.metadata' in sys.modules, 'pydantic' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert out.stdout.split()[1] == "False"


def environment_with(folder, *distributions):
    """A fresh virtual environment (it sees this one's packages) with distributions installed; its command line."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    binary = folder / ("Scripts" if os.name == "nt" else "bin")
    site = next(folder.glob("lib*/python*/site-packages"), folder / "Lib" / "site-packages")
    outer = [p for p in sys.path if p.endswith("site-packages")]
    (site / "outer.pth").write_text("\n".join([*outer, str(ROOT)]) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    command += ["--disable-pip-version-check", "--target", str(site), *(str(HERE / name) for name in distributions)]
    subprocess.run(command, check=True, capture_output=True)
    # Here the guards hold, as they do for users.
    env = {name: value for name, value in os.environ.items() if name != "REFKIT_STRICT"}

    def refkit(*arguments, stdin=""):
        command = [binary / "python", "-m", "refkit", *arguments]
        return subprocess.run(
            command, input=stdin, capture_output=True, text=True, encoding="utf-8", cwd=folder, env=env
        )

    return refkit


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The command line with a good plugin and one that breaks when it is loaded."""
    return environment_with(tmp_path_factory.mktemp("fresh") / "venv", "sample", "broken")


@pytest.fixture(scope="module")
def besieged(tmp_path_factory):
    """The command line with a good plugin and one that is accepted and then fails in all it does."""
    return environment_with(tmp_path_factory.mktemp("besieged") / "venv", "sample", "hostile")


def test_the_command_line_reads_and_writes_a_plugin_format(installed):
    run = installed("convert", "-", "--to", "titles", stdin="#titles\nOne\nTwo\n")
    assert (run.returncode, run.stdout) == (0, "#titles\nOne\nTwo\n"), run.stderr
    assert "A list of titles [from refkit-sample-plugin 1.0]" in installed("formats").stdout
    assert installed("doctor", "-", "--target", "titles", stdin="#titles\nOne\n").returncode == 0


def test_the_command_line_uses_a_plugin_rule(installed):
    page = "Roe, A. & Poe, B. 1990. Wind and Rain over the Sea. Oxford: Clarendon Press.\n"
    assert "XSP901 [*] ampersand" in installed("check", "-", stdin=page).stdout
    assert installed("fix", "-", stdin=page).stdout == page.replace("&", "and")
    assert "sample-ampersand" in installed("rule", "XSP901").stdout
    assert "[from refkit-sample-plugin 1.0]" in installed("rules").stdout


def test_the_command_line_prints_in_a_plugin_style(installed):
    page = "Roe, Ann. 1990. Wind and Rain over the Sea. Oxford: Clarendon Press.\n"
    run = installed("convert", "-", "--to", "sample-style", stdin=page)
    assert run.returncode == 0, run.stderr
    assert "Wind and Rain" in run.stdout
    assert "sample-style" in installed("styles").stdout


def test_the_command_line_names_plugins_that_are_left_out(installed):
    assert "plugin left out: refkit.formats: bibtex of refkit-broken-plugin" in installed("formats").stderr
    page = "Roe, Ann. 1990. Wind and Rain over the Sea. Oxford: Clarendon Press.\n"
    assert installed("convert", "-", "--to", "bibtex", stdin=page).stdout.startswith("@book{")


def test_the_command_line_lists_plugins_and_what_could_not_be_loaded(installed, besieged):
    run = installed("plugins")
    assert run.returncode == 0
    assert "rules    XSP901         refkit-sample-plugin 1.0\n" in run.stdout
    assert "plugin left out: refkit.formats: missing of refkit-broken-plugin 0.1 cannot be loaded" in run.stderr
    told = besieged("plugins")
    assert "leaves of refkit-hostile-plugin 0.1 cannot be loaded: SystemExit: 0" in told.stderr
    assert "Nameless has no name, why, source" in told.stderr
    assert "XHO903" in told.stdout


ENTRIES = "Roe, Ann. 1990. Wind and Rain over the Sea. Oxford: Clarendon Press.\n"


@pytest.mark.parametrize(
    ("command", "output"),
    [
        (("convert", "-", "--to", "apa"), "Roe, A. (1990). Wind and rain over the sea. Clarendon Press.\n"),
        (("fix", "-"), ENTRIES),
    ],
)
def test_rules_and_sniffers_that_fail_are_told_and_the_rest_comes_out(besieged, command, output):
    run = besieged(*command, stdin=ENTRIES)
    assert run.stdout == output
    assert run.returncode == 5
    for stage in ("rule XHO901", "rule XHO902", "rule XHO903"):
        assert run.stderr.count(f"BUG001 {stage} failed with ") == 1, run.stderr


def test_a_reader_or_writer_that_fails_loses_nothing_without_a_word(besieged):
    for name in ("stubborn", "loose"):
        run = besieged("convert", "-", "--to", name, stdin=ENTRIES)
        assert run.returncode == 5 and f"BUG001 roe1990wind: write {name} failed" in run.stderr, run.stderr
        assert "not kept: roe1990wind: title = 'Wind and Rain over the Sea'" in run.stderr
        run = besieged("convert", "-", "--from", name, "--to", "jsonl", stdin=ENTRIES)
        assert run.returncode == 5 and ENTRIES.strip() in run.stdout


def test_a_plugin_that_imports_the_old_home_of_rules_works_and_is_told() -> None:
    with pytest.warns(DeprecationWarning, match=r"import TextRule from refkit\.rules"):
        from refkit.rules.base import TextRule
    from refkit.rules import TextRule as public

    assert TextRule is public
