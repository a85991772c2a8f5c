"""`buysim watch` as a process: every way of saving is noticed, and Ctrl-C leaves quietly."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from simulator.cli.watching.saves import saves, settled, stamp
from tests.cli.conftest import Case
from tests.support import SMALL

PATIENCE = 60
TALK = """\
format: 1
scenario: depot
walkthroughs:
  short:
    persona: guarded_operations
    turns:
      - {say: "What would Aga need before she could agree to a change?"}
      - {move: end}
"""
DONE = re.compile(r"\(\d+ ms\)\n")


class Watching:
    """A watch in a process of its own; `next` is what it prints up to the end of a look."""

    def __init__(self, case: Case, *arguments: str) -> None:
        self.path = case.scenario
        self._child = subprocess.Popen(
            [sys.executable, "-m", "simulator", "watch", str(case.scenario), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=case.environment(),
        )
        assert self._child.stdout is not None
        os.set_blocking(self._child.stdout.fileno(), False)
        self._text = ""

    def next(self, until: str | re.Pattern[str] = DONE) -> str:
        """Return what is printed up to something, and take it off."""
        end, pattern = time.monotonic() + PATIENCE, re.compile(until)
        while not (found := pattern.search(self._text)):
            assert time.monotonic() < end, self._text
            assert self._child.poll() is None, self._text + self._rest()
            self._text += self._rest()
            time.sleep(0.02)
        told, self._text = self._text[: found.end()], self._text[found.end() :]
        return told

    def interrupt(self) -> tuple[int, str]:
        """Press Ctrl-C, and return the exit code and what is printed then."""
        self._child.send_signal(signal.SIGINT)
        code = self._child.wait(PATIENCE)
        return code, self._text + self._rest()

    def end(self) -> None:
        if self._child.poll() is None:
            self._child.kill()
            self._child.wait()
        assert self._child.stdout is not None
        self._child.stdout.close()

    def _rest(self) -> str:
        assert self._child.stdout is not None
        return (self._child.stdout.read() or b"").decode()


@pytest.fixture
def watching(case: Case) -> Iterator[Watching]:
    case.scenario.with_name("depot.walkthroughs.yaml").write_text(TALK)
    one = Watching(case, "--walkthrough", "short")
    one.next("Nothing is wrong with it.\n")
    yield one
    one.end()


@pytest.mark.e2e
def test_each_save_is_told_and_ctrl_c_leaves_quietly(watching: Watching):
    watching.path.write_text(SMALL.replace("trust: 3\n", "trust: 5\n"))
    harder = watching.next()
    beside = watching.path.with_suffix(".new")
    beside.write_text(SMALL)
    beside.replace(watching.path)
    renamed = watching.next()
    watching.path.write_text(SMALL[:300])
    torn = watching.next()
    watching.path.write_text(SMALL + 'lines: {meeting.closing.plain: ["Off you go."]}\n')
    mended = watching.next()
    code, rest = watching.interrupt()

    assert "Priya Nair: harder: the buyer says more at trust 5, not 3" in harder
    assert "The talk goes as before" in harder
    assert "Priya Nair: easier: the buyer says more at trust 3, not 5" in renamed
    assert "New: " in torn
    assert "The last good version is kept" in torn
    assert "Mended: " in mended
    assert "lines for 'meeting.closing.plain': 1 line new" in mended
    assert "The talk goes another way from turn 2 on:\n  you    /end\n" in mended
    assert "now    Off you go." in mended
    assert (code, rest) == (0, "\n")


@pytest.mark.e2e
def test_a_file_that_is_deleted_and_made_again_is_followed(watching: Watching):
    watching.path.unlink()
    gone = watching.next()
    watching.path.write_text(SMALL)
    back = watching.next()

    assert "BF001 no such file" in gone
    assert "Mended: BF001 no such file\nNothing changes for the trainee.\n" in back


@pytest.mark.e2e
def test_the_newest_talk_with_the_scenario_goes_along_and_is_followed_as_it_grows(case: Case):
    case.run(*case.play("--plain"), typed="Who else is touched?\n/quit\n")
    watching = Watching(case)
    try:
        first = watching.next("Nothing is wrong with it.\n")
        case.run("play", "--plain", "--resume", str(case.journals[0]), typed="/end\n/quit\n")
        grown = watching.next()
    finally:
        watching.end()

    assert f"The talk: {case.journals[0].name}, 1 turn, does not end." in first
    assert f"The talk: {case.journals[0].name}, 2 turns" in grown


def test_a_walkthrough_that_is_not_there_is_said_at_once(case: Case):
    case.scenario.with_name("depot.walkthroughs.yaml").write_text(TALK)

    done = case.run("watch", str(case.scenario), "--walkthrough", "long")

    assert done.returncode == 2
    assert b"no walkthrough 'long'; there is short" in done.stderr


def test_two_talks_at_once_are_wrong_use(case: Case):
    done = case.run("watch", str(case.scenario), "--walkthrough", "a", "--journal", "b.jsonl")

    assert done.returncode == 2


def test_a_file_put_in_another_s_place_is_seen_though_time_and_size_are_the_same(tmp_path: Path):
    path, other = tmp_path / "a.yaml", tmp_path / "b.yaml"
    path.write_text("a")
    other.write_text("b")
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    before = stamp(path)
    swap = Timer(0.05, lambda: other.replace(path))
    swap.start()

    saved = next(saves(lambda: [path], interval=0.001))
    swap.join()

    assert saved.paths == (path,)
    assert settled(path) == stamp(path) != before
