"""What is written is whole or not written, through what stands there, never over what was read; faults are told."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refkit.errors import OutputError
from refkit.files import atomic
from tests.cli.conftest import Cli
from tests.conftest import ROOT

LIST = "Harper, A.1990. The Quiet Weir. London: Pier Press.\n"
MENDED = LIST.replace("A.1990", "A. 1990")
posix = pytest.mark.skipif(os.name != "posix", reason="devices, FIFOs and owners are of POSIX")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text(LIST, "utf-8")
    return path


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


@posix
class TestDevices:
    def test_a_device_stays_a_device(self, cli: Cli, page: Path) -> None:
        before = Path("/dev/null").stat()
        assert cli("convert", page, "--to", "apa", "-o", "/dev/null").status == 0
        after = Path("/dev/null").stat()
        assert (after.st_ino, after.st_mode, after.st_rdev) == (before.st_ino, before.st_mode, before.st_rdev)

    def test_a_fifo_is_written_through(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        read: list[str] = []
        reader = threading.Thread(target=lambda: read.append(pipe.read_text("utf-8")), daemon=True)
        reader.start()
        assert cli("convert", page, "--to", "apa", "-o", pipe).status == 0
        reader.join(10)
        assert read and read[0].startswith("Harper, A. (1990).")
        assert pipe.is_fifo()

    @pytest.mark.parametrize("name", ["/dev/stdout", "-"])
    def test_standard_output_has_names(self, cli: Cli, page: Path, name: str) -> None:
        run = cli("convert", page, "--to", "apa", "-o", name)
        assert run.status == 0 and run.out.startswith("Harper")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
    def test_a_full_disk_is_no_bug_of_ours(self, cli: Cli, page: Path) -> None:
        run = cli("convert", page, "--to", "apa", "-o", "/dev/full")
        assert run.status == 2 and "the disk is full" in run.err and "bug" not in run.err


class TestRefusals:
    @pytest.mark.parametrize("command", [("convert", "--to", "apa"), ("split",), ("cite",), ("check",), ("fix",)])
    def test_every_command_says_why_it_cannot_write(self, cli: Cli, page: Path, tmp_path: Path, command: Any) -> None:
        name, *rest = command
        for target, word in (
            (tmp_path, "is a folder"),
            ("", "is a folder"),
            (tmp_path / "none" / "out.txt", "there is no folder"),
            (tmp_path / "out.odt", "save a .docx in LibreOffice"),
            (tmp_path / "out.PDF", "not written as a .pdf file"),
            (tmp_path / "out.xlsx", "not written as a .xlsx file"),
            (page, "is an input"),
        ):
            run = cli(name, page, *rest, "-o", target)
            assert (run.status, word in run.err, run.out) == (2, True, ""), (target, run.err)
            assert names(tmp_path) == ["list.txt"]
        assert page.read_text("utf-8") == LIST

    @posix
    def test_an_input_is_known_by_its_other_names(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        (tmp_path / "soft.txt").symlink_to(page)
        os.link(page, tmp_path / "hard.txt")
        for name in ("soft.txt", "hard.txt", "../" + tmp_path.name + "/list.txt"):
            run = cli("convert", page, "--to", "apa", "-o", tmp_path / name)
            assert run.status == 2 and "is an input" in run.err
        assert page.read_text("utf-8") == LIST

    def test_a_style_is_an_input_too(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        style = tmp_path / "mine.csl"
        style.write_bytes((ROOT / "styles" / "apa.csl").read_bytes())
        before = style.read_bytes()
        for run in (cli("convert", page, "--to", style, "-o", style), cli("cite", page, "--style", style, "-o", style)):
            assert run.status == 2 and "is an input" in run.err
        assert style.read_bytes() == before

    def test_the_changes_go_to_a_file_of_their_own(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        run = cli("fix", page, "--changes", page)
        assert run.status == 2 and "--changes" in run.err and "is an input" in run.err
        changes = tmp_path / "changes.json"
        assert cli("fix", page, "--changes", changes).status == 0
        for option in ("--replay", "--undo"):
            assert cli("fix", page, option, changes, "-o", changes).status == 2
        assert cli("fix", page, "--changes", tmp_path / "same", "-o", tmp_path / "same").status == 2
        assert page.read_text("utf-8") == LIST
        assert '"after"' in changes.read_text("utf-8")

    def test_write_and_output_exclude_each_other(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        assert cli("fix", page, "--write", "-o", tmp_path / "x.txt").status == 2


def _failing(number: int) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(number, os.strerror(number))

    return fail


class TestFaults:
    """Each step of writing fails once: the old file is whole, and nothing is left beside it."""

    @pytest.mark.parametrize("step", ["os.open", "os.fdopen", "os.fsync", "os.replace", "pathlib.Path.chmod"])
    @pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO])
    def test_the_old_file_stays(
        self, cli: Cli, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
    ) -> None:
        target = tmp_path / "out.txt"
        target.write_text("old", "utf-8")
        with monkeypatch.context() as patch:
            patch.setattr(step, _failing(number))
            with pytest.raises(OutputError, match=r"out\.txt"):
                atomic.write_file(target, b"new")
        assert target.read_text("utf-8") == "old"
        assert names(tmp_path) == ["list.txt", "out.txt"]

    def test_a_write_that_breaks_off_leaves_nothing(self, tmp_path: Path) -> None:
        target = tmp_path / "out.txt"
        target.write_text("old", "utf-8")

        def chunks() -> Any:
            yield b"half"
            raise OSError(errno.ENOSPC, "No space left on device")

        with pytest.raises(OutputError, match="the disk is full"):
            atomic.write_file(target, chunks())
        assert target.read_text("utf-8") == "old" and names(tmp_path) == ["out.txt"]

    @pytest.mark.parametrize("step", ["os.fsync", "os.replace"])
    def test_fix_in_place_ends_with_two_and_the_reason(
        self, cli: Cli, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(step, _failing(errno.ENOSPC))
            run = cli("fix", page, "--write")
        assert run.status == 2 and "the disk is full" in run.err
        assert page.read_text("utf-8") == LIST and names(tmp_path) == ["list.txt"]

    def test_an_edit_made_meanwhile_is_not_lost(
        self, cli: Cli, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fsync = os.fsync

        def edited(handle: int) -> None:
            fsync(handle)
            page.write_text("somebody else's work\n", "utf-8")

        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", edited)
            run = cli("fix", page, "--write")
        assert run.status == 2 and "changed while it was being repaired" in run.err
        assert page.read_text("utf-8") == "somebody else's work\n" and names(tmp_path) == ["list.txt"]

    def test_a_file_that_may_not_be_written_is_not_replaced(
        self, cli: Cli, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patch:
            patch.setattr("os.access", lambda *_: False)
            run = cli("fix", page, "--write")
        assert run.status == 2 and "not allowed to write" in run.err
        assert page.read_text("utf-8") == LIST


class TestWhatStays:
    @posix
    def test_mode_and_attributes_are_kept(self, cli: Cli, page: Path) -> None:
        page.chmod(0o640)
        attributes = {}
        if hasattr(os, "setxattr"):
            try:
                os.setxattr(page, "user.note", b"mine")
                attributes = {"user.note": b"mine"}
            except OSError:
                pass  # a file system without attributes
        assert cli("fix", page, "--write").status == 0
        assert page.read_text("utf-8") == MENDED
        assert page.stat().st_mode & 0o777 == 0o640
        for name, value in attributes.items():
            assert os.getxattr(page, name) == value

    @posix
    def test_the_owner_is_kept_or_its_loss_is_told(self, cli: Cli, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        if os.geteuid() == 0:
            os.chown(page, 4321, 4322)
            assert cli("fix", page, "--write").status == 0
            assert (page.stat().st_uid, page.stat().st_gid) == (4321, 4322)
            page.write_text(LIST, "utf-8")
            with monkeypatch.context() as patch:
                patch.setattr("os.chown", _failing(errno.EPERM))
                run = cli("fix", page, "--write")
            assert run.status == 0 and "its owner could not be kept" in run.err

    @posix
    def test_other_names_of_a_file_are_told(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        other = tmp_path / "copy.txt"
        os.link(page, other)
        run = cli("fix", page, "--write")
        assert run.status == 0 and "hard links" in run.err
        assert page.read_text("utf-8") == MENDED and other.read_text("utf-8") == LIST

    @posix
    def test_a_link_stays_a_link(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.txt"
        link.symlink_to(page)
        assert cli("fix", link, "--write").status == 0
        assert link.is_symlink() and page.read_text("utf-8") == MENDED

    def test_a_long_name_can_be_written(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        target = tmp_path / ("x" * 250 + ".txt")
        assert cli("convert", page, "--to", "apa", "-o", target).status == 0
        assert target.stat().st_size


@posix
class TestCleaningUp:
    def leave(self, folder: Path, process: int, age: float, *, where: str = "") -> Path:
        path = folder / f".refkit-{where or atomic._here()}-{process}-0123abcd.tmp"
        path.write_bytes(b"half")
        os.utime(path, (time.time() - age, time.time() - age))
        return path

    def test_the_next_run_cleans_up_after_one_that_was_killed(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        dead = subprocess.Popen([sys.executable, "-c", ""])
        dead.wait()
        gone = [
            self.leave(tmp_path, dead.pid, 0),
            self.leave(tmp_path, dead.pid + 1, 100_000, where="00000000"),
            self.leave(tmp_path, os.getppid(), 100_000),
        ]
        kept = [self.leave(tmp_path, os.getpid(), 7200), self.leave(tmp_path, dead.pid, 7200, where="00000000")]
        stranger = tmp_path / ".refkit-notes.tmp"
        stranger.write_bytes(b"not ours")
        assert cli("convert", page, "--to", "apa", "-o", tmp_path / "out.txt").status == 0
        assert not any(path.exists() for path in gone)
        assert all(path.exists() for path in (*kept, stranger))

    def test_a_kill_leaves_the_old_file_whole(self, tmp_path: Path) -> None:
        code = (
            "import os, signal\nfrom pathlib import Path\nfrom refkit.files import atomic\n"
            "def chunks():\n    yield b'half'\n    os.kill(os.getpid(), signal.SIGKILL)\n"
            f"atomic.write_file(Path({str(tmp_path / 'out.txt')!r}), chunks())\n"
        )
        (tmp_path / "out.txt").write_bytes(b"old")
        subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
        assert (tmp_path / "out.txt").read_bytes() == b"old"
        assert len(names(tmp_path)) == 2
        atomic.write_file(tmp_path / "out.txt", b"new")
        assert names(tmp_path) == ["out.txt"]


@posix
class TestStandardOutput:
    def run(self, page: Path, redirection: str, *options: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "refkit", "split", str(page), *options]
        line = " ".join(map(_quoted, command)) + f" {redirection}"
        return subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False, timeout=60)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
    def test_a_full_disk_behind_it_is_told_once(self, page: Path) -> None:
        run = self.run(page, ">/dev/full")
        assert run.returncode == 2
        assert run.stderr.decode().count("\n") == 1 and b"the disk is full" in run.stderr

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
    @pytest.mark.parametrize("options", ["--help", "--version", "--version --verbose", "rules"])
    def test_so_it_is_for_what_others_print(self, options: str) -> None:
        line = f"{_quoted(sys.executable)} -m refkit {options} >/dev/full"
        run = subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False, timeout=60)
        assert run.returncode == 2 and b"bug" not in run.stderr

    def test_where_it_is_closed_that_is_told(self, page: Path) -> None:
        run = self.run(page, ">&-")
        assert run.returncode == 2 and b"standard output is closed" in run.stderr

    def test_where_messages_go_nowhere_the_result_comes_out(self, page: Path) -> None:
        run = self.run(page, "2>&-")
        assert (run.returncode, run.stdout.decode()) == (0, LIST)

    def test_a_closed_standard_input_is_told(self, page: Path) -> None:
        command = f"{_quoted(sys.executable)} -m refkit split - <&-"
        run = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False, timeout=60)
        assert run.returncode == 2 and b"standard input is closed" in run.stderr


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"


@posix
class TestOddNames:
    """A name that leads nowhere is wrong use, never a bug of ours."""

    @pytest.fixture
    def odd(self, tmp_path: Path) -> dict[str, Path]:
        (tmp_path / "round").symlink_to(tmp_path / "about")
        (tmp_path / "about").symlink_to(tmp_path / "round")
        (tmp_path / "file").write_text("x", "utf-8")
        return {
            "a circle of links": tmp_path / "round",
            "a name too long": tmp_path / ("n" * 300),
            "a path through a file": tmp_path / "file" / "list.txt",
            "a name that is no text": tmp_path / os.fsdecode(b"caf\xe9.txt"),
        }

    def test_as_inputs(self, cli: Cli, odd: dict[str, Path]) -> None:
        for what, name in odd.items():
            run = cli("convert", name, "--to", "apa")
            assert run.status == 2 and "bug" not in run.err, (what, run.err)

    def test_as_outputs(self, cli: Cli, page: Path, odd: dict[str, Path]) -> None:
        for what, name in odd.items():
            run = cli("convert", page, "--to", "apa", "-o", name)
            assert run.status == (0 if "no text" in what else 2) and "bug" not in run.err, (what, run.err)

    def test_a_dangling_link_is_filled(self, cli: Cli, page: Path, tmp_path: Path) -> None:
        (tmp_path / "link.txt").symlink_to(tmp_path / "later.txt")
        assert cli("convert", page, "--to", "apa", "-o", tmp_path / "link.txt").status == 0
        assert (tmp_path / "link.txt").is_symlink() and (tmp_path / "later.txt").read_text("utf-8")

    def test_a_pipe_is_not_written_back(self, cli: Cli, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        writer = threading.Thread(target=lambda: pipe.write_text(LIST, "utf-8"), daemon=True)
        writer.start()
        run = cli("fix", pipe, "--write")
        writer.join(10)
        assert run.status == 2 and "--write needs" in run.err


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Moss, Ada. 1931. The Fern Cellar. Turku: Quill House.\n", "utf-8")
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [sys.executable, "-m", "refkit", "convert", str(page), "--to", "apa"]
    done = subprocess.run(command, stdout=write_end, stderr=subprocess.PIPE, check=False)
    os.close(write_end)
    assert (done.returncode, done.stderr) == (0, b"")
