"""An example is a test: what README, docs and docstrings show is what happens.

A fenced `console` block is a terminal session. Its `$ buysim ...` lines are run in order, in one
fresh home; the lines below each are what it must print. A line `...` stands for any lines.
"""

import doctest
import importlib
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
STEP = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


class Session(NamedTuple):
    """One console block and the place where it stands."""

    place: str
    text: str


def sessions_in(document: Path) -> list[Session]:
    text = document.read_text(encoding="utf-8")
    name = document.relative_to(ROOT)
    return [
        Session(f"{name}:{text.count(chr(10), 0, block.start()) + 1}", block[1])
        for block in BLOCK.finditer(text)
    ]


def shows(expected: str, printed: str) -> bool:
    """Whether the lines printed are the expected ones, `...` standing for any lines."""
    lines = expected.rstrip().splitlines()
    pattern = "".join(r"(?:.*\n)*" if line == "..." else re.escape(line) + r"\n" for line in lines)
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed.splitlines())) is not None


def run(command: str, home: Path) -> str:
    """What a person sees after typing the command in the checkout, with `home` as their home."""
    rooms = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "STATE", "CONFIG")}
    plain = {"HOME": str(home), "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "80", "PYTHONUTF8": "1"}
    finished = subprocess.run(
        command.replace("buysim", f"{shlex.quote(sys.executable)} -m simulator", 1),
        shell=True,
        cwd=ROOT,
        env=os.environ | rooms | plain,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    return finished.stdout


DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SESSIONS = [session for document in DOCUMENTS for session in sessions_in(document)]
WITH_EXAMPLES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted((ROOT / "simulator").rglob("*.py"))
    if ">>>" in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session.place)
def test_a_console_block_shows_what_the_command_prints(session: Session, tmp_path: Path):
    for command, expected in STEP.findall(session.text):
        if command.startswith("buysim"):
            printed = run(command, tmp_path)
            assert shows(expected, printed), f"$ {command}\n{printed}"


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_examples_in_a_docstring_run(name: str):
    examined = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)

    assert examined.failed == 0


@pytest.mark.parametrize(
    ("expected", "printed", "verdict"),
    [
        ("one\ntwo\n", "one\ntwo\n", True),
        ("one\n\n", "one\n", True),
        ("one\n...\nfour\n", "one\ntwo\nthree\nfour\n", True),
        ("...\n", "", True),
        ("one\n", "one\ntwo\n", False),
        ("o.e\n", "one\n", False),
        ("one...\n", "one and more\n", False),
    ],
)
def test_an_ellipsis_stands_for_whole_lines(expected: str, printed: str, verdict: bool):
    assert shows(expected, printed) is verdict
