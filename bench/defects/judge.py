"""What is told of a file with a defect in it, and was not told before; and whether at its place.

A file is checked as `buysim check` does it, in a folder of its own with what ships beside it. What
only says that a kept measurement is older than the text does not count: it is said of any change.
Nor do notes, which a trainer does not see unless asked for.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from simulator.authoring.check import check_file
from simulator.diagnostics import Diagnostic, Severity, without
from simulator.scenario.loader import WALKTHROUGHS
from simulator.source import read_text

OF_ANY_CHANGE = ("BF340", "BF341", "BF342")
KEY = re.compile(r" {0,2}[\w.]+:")
"""What begins a block: a key of the file itself or of one of its parts."""
NEAR = 2
"""Lines between a defect and what is told of it that still make it the same place."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is new: the findings, whether one stands where the defect is, and which tool saw it:
    'check', or 'test' where only the walkthroughs beside the scenario go wrong; '' if none."""

    found: tuple[Diagnostic, ...]
    placed: bool
    tool: str

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, each once, in the order of the file."""
        return tuple(dict.fromkeys(d.code for d in self.found))


def judge(base: Path, text: str, line: int) -> Told:
    """Return what is told of a shipped file whose text has become this one."""
    found = told(base, text)
    if found:
        at = any(same_place(text, line, d.where.line) for d in found)
        return Told(found, at, "check")
    gone = played(base, text)
    return Told(gone, False, "test" if gone else "")


def told(base: Path, text: str) -> tuple[Diagnostic, ...]:
    """Return what `buysim check` tells of a text that it does not tell of the shipped one."""
    return without(_checked(base, text), _shipped(base, base))


def played(base: Path, text: str) -> tuple[Diagnostic, ...]:
    """Return what goes otherwise than written in the talks beside a scenario of this text."""
    talks = base.with_name(base.stem + WALKTHROUGHS)
    if not talks.exists():
        return ()
    return without(_checked(base, text, talks), _shipped(base, talks))


def counts(found: Diagnostic) -> bool:
    """Say whether a finding is about the text itself, and is shown without being asked for."""
    return found.severity is not Severity.NOTE and found.code not in OF_ANY_CHANGE


def same_place(text: str, line: int, other: int) -> bool:
    """Say whether two lines are near, or in one block: an element, a gate, an ending, a list."""
    lines = text.split("\n")
    return abs(line - other) <= NEAR or _block(lines, line) == _block(lines, other)


def _block(lines: list[str], line: int) -> int:
    for number in range(min(line, len(lines)), 0, -1):
        if KEY.match(lines[number - 1]):
            return number
    return 0


@cache
def _shipped(base: Path, file: Path) -> tuple[Diagnostic, ...]:
    return _checked(base, read_text(base), file)


def _checked(base: Path, text: str, file: Path | None = None) -> tuple[Diagnostic, ...]:
    """Return what counts of what is told of a file, when `base` has this text."""
    with tempfile.TemporaryDirectory() as folder:
        for path in base.parent.glob("*.yaml"):
            if path.name.split(".")[0] == base.name.split(".")[0]:
                (Path(folder) / path.name).write_text(read_text(path), "utf-8")
        (Path(folder) / base.name).write_text(text, "utf-8")
        found = check_file(Path(folder) / (file or base).name)
    return tuple(d for d in found if counts(d))
