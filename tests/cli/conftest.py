"""A small case on the disk, a desk with a keeper in memory, and a front that is scripted."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pytest

from simulator.cli.main import run
from simulator.cli.play.blocks import Block
from simulator.cli.play.desk import Desk, Mode
from simulator.engine import Engine, engine
from simulator.study.talk import begin
from tests.support import SMALL, persona, small

PERSONA = "format: 1\ntitle: A tester\nabout: For tests.\ntraits: {patience: 2}\nlines: {}\n"


@dataclass
class Kept:
    """A keeper in memory; `trouble` is why it cannot save, if it cannot."""

    entries: list[tuple[str, str]] = field(default_factory=list)
    trouble: str = ""
    path: Path = Path("memory.jsonl")

    def append(
        self, kind: str, text: str = "", reply: str = "", score: Mapping[str, object] | None = None
    ) -> str:
        self.entries.append((kind, text))
        return self.trouble

    def save(self) -> str:
        return self.trouble


class Until(str):
    """A line that is said again and again until the talk is over."""


class Scripted:
    """A front that types what it is given. An exception in the script is raised."""

    person = True
    width = 80

    def __init__(self, *lines: str | type[BaseException]) -> None:
        self.lines = list(lines)
        self.prompts: list[str] = []
        self.blocks: list[Block] = []

    def show(self, blocks: Iterable[Block]) -> None:
        self.blocks += blocks

    def ask(self, prompt: str, status: str = "") -> str:
        self.prompts.append(prompt)
        if not self.lines:
            raise EOFError
        line = self.lines[0]
        if isinstance(line, Until) and prompt == "You: ":
            return line
        if isinstance(self.lines.pop(0), Until):
            self.prompts.pop()
            return self.ask(prompt, status)
        if isinstance(line, str):
            return line
        raise line

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks)


class Done(NamedTuple):
    """What a command came to."""

    returncode: int
    stdout: bytes
    stderr: bytes


class Case(NamedTuple):
    """A scenario and a persona on the disk, and a home with nothing in it."""

    scenario: Path
    persona: Path
    home: Path

    @property
    def journals(self) -> list[Path]:
        return sorted((self.home / "buysim" / "journals").glob("*.jsonl"))

    def environment(self) -> dict[str, str]:
        return os.environ | {
            "XDG_DATA_HOME": str(self.home),
            "COLUMNS": "80",
            "TERM": "dumb",
            "PYTHONUTF8": "1",
        }

    def play(self, *more: str) -> list[str]:
        """The arguments that play this case."""
        return ["play", str(self.scenario), "--persona", str(self.persona), "--seed", "3", *more]

    def run(self, *arguments: str, typed: str | bytes = "") -> Done:
        """Run the command in this process, with lines on its standard input."""
        out, err = io.BytesIO(), io.BytesIO()
        typed = typed.encode() if isinstance(typed, str) else typed
        with pytest.MonkeyPatch.context() as world:
            for name, value in self.environment().items():
                world.setenv(name, value)
            world.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed), "utf-8"))
            world.setattr("sys.stdout", io.TextIOWrapper(out, "utf-8", write_through=True))
            world.setattr("sys.stderr", io.TextIOWrapper(err, "utf-8", write_through=True))
            code = run(list(arguments))
            return Done(code, out.getvalue(), err.getvalue())

    def spawn(self, *arguments: str, typed: str | bytes = "") -> subprocess.CompletedProcess[bytes]:
        """Run the command in a process of its own, with lines on a pipe."""
        return subprocess.run(
            [sys.executable, "-m", "simulator", *arguments],
            input=typed.encode() if isinstance(typed, str) else typed,
            capture_output=True,
            env=self.environment(),
            timeout=120,
        )


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Case:
    scenario, buyer = tmp_path / "depot.yaml", tmp_path / "tester.yaml"
    scenario.write_text(SMALL, "utf-8")
    buyer.write_text(PERSONA, "utf-8")
    home = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    return Case(scenario, buyer, home)


@pytest.fixture
def ready() -> Engine:
    return engine(small(), persona(), 3)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def desk(ready: Engine, kept: Kept) -> Desk:
    return Desk(begin(ready), kept)


@pytest.fixture
def answers(desk: Desk) -> Callable[[str], str]:
    """What the desk says to a line, as one text."""
    return lambda line: "\n".join(block.text for block in desk.answer(line).blocks)


@pytest.fixture
def exam(ready: Engine, kept: Kept) -> Desk:
    return Desk(begin(ready), kept, Mode.EXAM)
