"""The trainer's front door: its first ten minutes work as typed, and it leads to everything."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.cli.main import COMMANDS

ROOT = Path(__file__).parents[2]
DOOR = ROOT / "docs" / "writing-scenarios.md"
TEXT = DOOR.read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
FIRST = re.search(r"^```sh first\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
TYPED = "Thank you for the time.\n/end\n/quit\n"
TOLD = {
    "new": "depot.yaml is written",
    "check": "nothing wrong",
    "play": "DEBRIEF",
    "walkthrough": "'first' added",
    "test": "ok   depot first",
    "prove": "0 broken",
    "league": "facilitator",
}


@pytest.fixture
def alone(tmp_path: Path) -> dict[str, str]:
    """Surroundings in which nobody has ever used buysim."""
    rooms = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("DATA", "STATE", "CONFIG")}
    plain = {"HOME": str(tmp_path), "NO_COLOR": "1", "TERM": "dumb", "PYTHONPATH": str(ROOT)}
    return os.environ | rooms | plain


def test_the_first_ten_minutes_work_as_they_are_typed(tmp_path: Path, alone: dict[str, str]):
    assert FIRST is not None
    folder = tmp_path / "mine"
    folder.mkdir()
    steps = [shlex.split(line, comments=True) for line in FIRST[1].splitlines()]

    for buysim, *arguments in steps:
        done = subprocess.run(
            [sys.executable, "-m", "simulator", *arguments],
            input=TYPED if arguments[0] == "play" else "",
            capture_output=True,
            cwd=folder,
            env=alone,
            encoding="utf-8",
            timeout=120,
        )
        assert buysim == "buysim"
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)
        assert TOLD[arguments[0]] in done.stdout, (arguments, done.stdout, done.stderr)
    assert [arguments[0] for _, *arguments in steps] == list(TOLD)


def test_every_command_has_its_line_in_the_manual_and_the_readme():
    listed = re.findall(r"^\| `buysim (\w+)` \|", TEXT, re.MULTILINE)

    assert sorted(listed) == sorted(COMMANDS)
    assert [name for name in COMMANDS if f"`buysim {name}" not in README] == []


def test_every_chapter_is_in_the_table():
    chapters = {path.name for path in (ROOT / "docs" / "writing").glob("*.md")}
    linked = set(re.findall(r"\]\(writing/([\w-]+\.md)", TEXT))

    assert len(chapters) > 10
    assert linked == chapters
