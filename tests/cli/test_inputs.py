"""Each input stands by itself: a bad one is named, the others are done; folders, patterns, encodings, exit statuses."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

GOOD = "Harper, Ann. 1990. The Quiet Weir. London: Pier Press.\n"
ROUGH = "Harper, A.1990. The Quiet Weir. London: Pier Press.\n"
RUSSIAN = "Воронцов П. С. Речные  пристани Поволжья. Самара: Волга, 1987. 214 с.\n"
COMMANDS = {
    "convert": ("--to", "csl-json"),
    "split": (),
    "check": (),
    "fix": ("--diff",),
    "cite": (),
    "doctor": ("--target", "bibtex"),
}


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(GOOD, "utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.txt"
    path.write_bytes(b"%PDF-1.7 no text")
    return path


class TestOneBadInput:
    @pytest.mark.parametrize("command", COMMANDS)
    def test_is_named_and_the_others_are_done(
        self, cli: Cli, good: Path, bad: Path, tmp_path: Path, command: str
    ) -> None:
        alone = cli(command, good, *COMMANDS[command])
        other = tmp_path / "other.txt"
        other.write_text("Lowell, Ben. 1977. Tides and Tolls. Boston: Mole Books.\n", "utf-8")
        run = cli(command, good, bad, tmp_path / "missing.txt", other, *COMMANDS[command])
        assert run.status == 3, run.err
        assert "bad.txt is a PDF" in run.err and "missing.txt: no such file" in run.err
        assert "2 inputs left out; the others are done" in run.err
        if command in ("convert", "split", "cite"):
            assert alone.out[:20] in run.out and "Lowell" in run.out

    @pytest.mark.parametrize("command", COMMANDS)
    def test_where_all_are_bad_nothing_is_written(self, cli: Cli, bad: Path, tmp_path: Path, command: str) -> None:
        run = cli(command, bad, tmp_path / "missing.txt", *COMMANDS[command])
        assert run.status == 2 and run.out == ""
        assert "bad.txt" in run.err and "missing.txt" in run.err
        one = cli(command, bad, *COMMANDS[command])
        assert one.status == 2 and one.err.count("\n") == 1

    def test_leaves_the_old_output_alone_where_all_are_bad(self, cli: Cli, bad: Path, tmp_path: Path) -> None:
        target = tmp_path / "out.bib"
        target.write_text("old", "utf-8")
        assert cli("convert", bad, bad, "--to", "bibtex", "-o", target).status == 2
        assert target.read_text("utf-8") == "old"

    def test_each_file_is_repaired_in_place_by_itself(
        self, cli: Cli, bad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        paths = [tmp_path / f"{i}.txt" for i in range(3)]
        for path in paths:
            path.write_text(ROUGH, "utf-8")
        replace, count = os.replace, iter(range(3))

        def second_fails(*arguments: Path) -> None:
            if next(count) == 1:
                raise PermissionError(13, "Permission denied")
            replace(*arguments)

        with monkeypatch.context() as patch:
            patch.setattr("os.replace", second_fails)
            run = cli("fix", *paths, bad, "--write")
        assert run.status == 3
        assert [p.read_text("utf-8") == ROUGH for p in paths] == [False, True, False]
        assert "1.txt: not allowed to write there" in run.err and "bad.txt is a PDF" in run.err

    def test_an_empty_one_among_others_is_named(self, cli: Cli, good: Path, tmp_path: Path) -> None:
        (tmp_path / "empty.txt").write_text("", "utf-8")
        for command in ("convert", "split", "cite"):
            run = cli(command, good, tmp_path / "empty.txt", *COMMANDS[command])
            assert run.status == 3 and "empty.txt is empty" in run.err and "Harper" in run.out


class TestFolders:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "lists"
        (folder / "deeper").mkdir(parents=True)
        (folder / "b.txt").write_text(GOOD, "utf-8")
        (folder / "a.bib").write_text("@book{lowell, author={Ben Lowell}, title={Tides}, year={1977}}\n", "utf-8")
        (folder / "settings.json").write_text('{"indent": 4}', "utf-8")
        (folder / "refs.json").write_text('[{"id": "x", "type": "book", "title": "Moles"}]', "utf-8")
        (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
        (folder / ".hidden.txt").write_text("Hidden, H. 1990. No. London: Pier.\n", "utf-8")
        (folder / "deeper" / "c.txt").write_text("Deep, D. 1990. No. London: Pier.\n", "utf-8")
        return folder

    def test_a_folder_means_the_files_in_it_that_are_read_by_name(self, cli: Cli, folder: Path) -> None:
        run = cli("convert", folder, "--to", "csl-json")
        assert [item["title"] for item in json.loads(run.out)] == ["Tides", "The Quiet Weir", "Moles"]
        assert run.status == 0
        assert "photo.jpg" in run.err and "settings.json" in run.err and "1 folder in it" in run.err

    def test_a_file_is_read_once(self, cli: Cli, folder: Path) -> None:
        run = cli("convert", folder / "b.txt", folder, "--to", "csl-json")
        assert len(json.loads(run.out)) == 3

    def test_a_folder_without_such_files_is_wrong_use(self, cli: Cli, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        run = cli("check", tmp_path / "empty")
        assert run.status == 2 and "without a file that refkit reads" in run.err

    def test_a_bad_file_in_it_is_named(self, cli: Cli, folder: Path) -> None:
        (folder / "z.txt").write_bytes(b"\x00\x01\x02\x03")
        run = cli("convert", folder, "--to", "csl-json")
        assert run.status == 3 and "z.txt" in run.err and len(json.loads(run.out)) == 3

    def test_fix_in_place_repairs_a_folder(self, cli: Cli, folder: Path) -> None:
        (folder / "b.txt").write_text(ROUGH, "utf-8")
        assert cli("fix", folder, "--write").status == 0
        assert "A. 1990" in (folder / "b.txt").read_text("utf-8")
        assert cli("fix", folder).status == 2  # several texts would run together

    def test_a_pattern_that_no_shell_expanded_is_expanded(self, cli: Cli, folder: Path) -> None:
        run = cli("convert", f"{folder}/*.txt", "--to", "csl-json")
        assert run.status == 0 and len(json.loads(run.out)) == 1
        run = cli("convert", f"{folder}/*.ris", "--to", "csl-json")
        assert run.status == 2 and "no file fits this pattern" in run.err

    def test_a_file_with_a_pattern_in_its_name_is_itself(self, cli: Cli, tmp_path: Path) -> None:
        path = tmp_path / "list[1].txt"
        path.write_text(GOOD, "utf-8")
        assert cli("split", path).out == GOOD


class TestEncodings:
    @pytest.fixture
    def russian(self, tmp_path: Path) -> Path:
        path = tmp_path / "russian.txt"
        path.write_bytes(RUSSIAN.encode("cp1251"))
        return path

    @pytest.mark.parametrize("command", COMMANDS)
    def test_the_choice_is_told_with_how_sure_it_is(self, cli: Cli, russian: Path, command: str) -> None:
        run = cli(command, russian, *COMMANDS[command])
        assert "read as Windows-1251 (surely" in run.err and "--encoding NAME" in run.err

    @pytest.mark.parametrize("command", COMMANDS)
    def test_it_can_be_overridden(self, cli: Cli, russian: Path, command: str) -> None:
        run = cli(command, russian, "--encoding", "windows-1251", *COMMANDS[command])
        assert "read as" not in run.err
        run = cli(command, russian, "--encoding", "windows-1257x", *COMMANDS[command])
        assert run.status == 2 and "did you mean 'windows-125" in run.err and run.out == ""

    def test_standard_input_is_called_so(self, cli: Cli) -> None:
        run = cli("split", "-", stdin=RUSSIAN.encode("cp1251"))
        assert run.out == " ".join(RUSSIAN.split()) + "\n" and "standard input is not UTF-8 (byte 0)" in run.err

    def test_an_encoding_that_was_named_wins(self, cli: Cli, russian: Path) -> None:
        run = cli("convert", russian, "--encoding", "koi8-r", "--from", "lines", "--to", "jsonl")
        assert RUSSIAN.encode("cp1251").decode("koi8-r")[:8] in run.out

    @pytest.mark.parametrize(
        ("codec", "mark"),
        [
            *((codec, "") for codec in ("cp1251", "koi8-r", "mac-cyrillic", "utf-16-le", "utf-16-be", "utf-8")),
            *((codec, "\ufeff") for codec in ("utf-16-le", "utf-16-be", "utf-32-be", "utf-8")),
        ],
    )
    def test_what_comes_out_of_fix_is_in_what_went_in(self, cli: Cli, tmp_path: Path, codec: str, mark: str) -> None:
        path, changes = tmp_path / "list.txt", tmp_path / "changes.json"
        before = (mark + RUSSIAN).encode(codec)
        after = (mark + RUSSIAN.replace("  ", " ")).encode(codec)
        path.write_bytes(before)
        assert cli("fix", path, "--changes", changes).data == after
        assert cli("fix", path, "-o", tmp_path / "out.txt").status == 0
        assert (tmp_path / "out.txt").read_bytes() == after
        assert cli("fix", path, "--write").status == 0 and path.read_bytes() == after
        assert cli("fix", path, "--undo", changes).data == before

    def test_broken_bytes_come_back_as_they_were(self, cli: Cli, tmp_path: Path) -> None:
        path = tmp_path / "list.txt"
        before = (
            "Böhm, K.1990. Über Öl. Köln: Lüfter.\n".encode() + b"M\xfcller, A.1991. Kr\xfcge. K\xc3\xb6ln: Pier.\n"
        )
        path.write_bytes(before)
        run = cli("fix", path)
        assert "2 bytes are no UTF-8 (line 2 has the first)" in run.err
        assert run.data == before.replace(b".1990", b". 1990").replace(b".1991", b". 1991")
        assert "Müller" in cli("convert", path, "--to", "apa").out

    def test_a_repair_that_the_encoding_cannot_hold_is_refused(
        self, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path, changes = tmp_path / "list.txt", tmp_path / "changes.json"
        text = "Воронцов П. С. Речные пристани. Самара: Волга, 1987. С. 5-17.\n"
        path.write_bytes(text.encode("koi8-r"))
        at = text.index("-17")
        change = {"rule": "PAG701", "span": [at, at + 1], "before": "-", "after": "–"}
        from refkit.rules.engine.report import digest

        after = text.replace("5-17", "5–17")
        recording = {"before": digest(text), "after": digest(after), "changes": [change]}
        changes.write_text(json.dumps(recording), "utf-8")
        run = cli("fix", path, "--replay", changes, "--write")
        assert run.status == 2 and "KOI8-R, which cannot hold '–'" in run.err and "PAG701" in run.err
        assert path.read_bytes() == text.encode("koi8-r")

    def test_a_large_export_is_read_in_its_encoding(
        self, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("refkit.cli.large._LARGE", 100)
        record = "@book{{k{0}, author={{Воронцов, Пётр}}, title={{Речные пристани {0}}}, year={{1987}}}}\n"
        text = "".join(record.format(i) for i in range(40))
        for codec in ("cp1251", "utf-8-sig", "utf-16"):
            path = tmp_path / f"{codec}.bib"
            path.write_bytes(text.encode(codec))
            run = cli("convert", path, "--to", "jsonl")
            assert "read record by record" in run.err, run.err
            assert ("Windows-1251" in run.err) == (codec == "cp1251")
            assert run.out.count("Речные пристани") >= 40 and "\ufeff" not in run.out
        run = cli("convert", tmp_path / "cp1251.bib", "--to", "jsonl", "--encoding", "koi8-r", "--no-fix")
        assert "Речные" not in run.out and "read record by record" in run.err
        path.write_bytes(text.encode() + b"@book{z, title={Caf\xe9}, year={1990}}\n")
        run = cli("convert", path, "--to", "jsonl")
        assert "Café" in run.out and "1 byte is no UTF-8" in run.err


class TestStatuses:
    """0 done, 1 findings, 2 wrong use, 3 not all was understood: by command."""

    @pytest.mark.parametrize("command", COMMANDS)
    def test_good_input(self, cli: Cli, good: Path, command: str) -> None:
        assert cli(command, good, *COMMANDS[command]).status == 0

    def test_findings(self, cli: Cli, tmp_path: Path) -> None:
        path = tmp_path / "rough.txt"
        path.write_text(ROUGH, "utf-8")
        assert cli("check", path).status == 1
        assert cli("fix", path, "--diff").status == 1
        assert cli("fix", path).status == 0

    @pytest.mark.parametrize("command", COMMANDS)
    def test_wrong_use(self, cli: Cli, good: Path, tmp_path: Path, command: str) -> None:
        options = COMMANDS[command]
        assert cli(command, *options).status == 2
        assert cli(command, tmp_path / "missing.txt", *options).status == 2
        assert cli(command, good, *options, "--no-such-option").status == 2
        assert cli(command, "a\x00b", *options).status == 2

    @pytest.mark.parametrize("content", ["[" * 100_000, '{"changes": [[]]}', '{"changes": 7, "before": 1, "after": 2}',
        '{"changes": [{"rule": 1, "span": [1e999, 2], "before": "", "after": ""}], "before": "", "after": ""}',
        '{"changes": [{"rule": "X", "span": "ab", "before": "", "after": ""}], "before": "", "after": ""}',
        '{"changes": [{"rule": "X", "span": [' + "9" * 5000 + ', 2], "before": "", "after": ""}]}',
        '{"changes": [{"rule": "X", "span": [0, 1], "before": "", "after": "", "evidence": 3}]}',
        '{"changes": [{"rule": "X", "span": [0, 1], "before": "", "after": "", "evidence": ["a"], "safety": []}]}',
        '{"files": [[' + "[" * 50_000, "7", "null", '"text"', "[1]", "", "no json"])  # fmt: skip
    def test_a_recording_that_is_none_is_wrong_use(self, cli: Cli, good: Path, tmp_path: Path, content: str) -> None:
        path = tmp_path / "changes.json"
        path.write_text(content, "utf-8")
        for option in ("--replay", "--undo"):
            run = cli("fix", good, option, path)
            assert run.status == 2 and run.out == "", run.err

    def test_a_recording_that_does_not_fit_is_wrong_use(self, cli: Cli, good: Path, tmp_path: Path) -> None:
        from refkit.rules.engine.report import digest

        path = tmp_path / "changes.json"
        for spans in ([[0, 6], [3, 9]], [[-5, -2]], [[900, 901]], [[4, 2]]):
            made = [{"rule": "X", "span": s, "before": "Harper", "after": "Y"} for s in spans]
            path.write_text(json.dumps({"before": digest(GOOD), "after": digest(GOOD), "changes": made}), "utf-8")
            for option in ("--replay", "--undo"):
                run = cli("fix", good, option, path)
                assert run.status == 2 and "do not fit" in run.err, run.err


class TestNamesOfInputs:
    @pytest.mark.parametrize("command", COMMANDS)
    def test_an_empty_name_is_not_the_folder_one_stands_in(
        self, cli: Cli, command: str, good: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(good.parent)
        run = cli(command, "", *COMMANDS[command])
        assert (run.status, run.out) == (2, "")
        assert "empty name" in run.err

    def test_a_pattern_takes_a_file_once_though_links_lead_round(self, cli: Cli, good: Path) -> None:
        (good.parent / "round").symlink_to(".", target_is_directory=True)
        run = cli("split", f"{good.parent}/**/*.txt")
        assert (run.status, run.out) == (0, GOOD)

    def test_no_number_is_no_number_of_seconds(self, cli: Cli, good: Path) -> None:
        assert cli("check", good, "--max-seconds", "nan").status == 2
