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
