"""An older format's text to a newer one's, with everything else kept: comments, order, layout.

A step is from one format to the next, as edits of the text at the places of its keys. There is one
format so far, and so there are no steps; the first one that is needed goes into `STEPS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from simulator.diagnostics import Problems
from simulator.source.document import Document, Path, Spot
from simulator.source.reading import parse


class Edit(NamedTuple):
    """So many characters at a spot give way to a text."""

    spot: Spot
    length: int
    text: str


class Step(NamedTuple):
    """A change from one format to the next: what it does, in words, and its edits."""

    does: str
    edits: Callable[[Document], Iterable[Edit]]


STEPS: Mapping[int, Step] = {}
"""By the format that a step starts from."""


class Migrated(NamedTuple):
    """The text in the newest format, and what was done, in order; nothing if it was that."""

    text: str
    done: tuple[str, ...]


def migrate(text: str, file: str, newest: int, steps: Mapping[int, Step] = STEPS) -> Migrated:
    """Return a file's text in the newest format.

    Raises Problems: what `parse` finds; BF109 for a format that is newer, is no number, or from
    which no step leads on.
    """
    done: list[str] = []
    while True:
        document = parse(text, file)
        if document.data is None or document.problems:
            raise Problems(document.problems)
        version = _format(document, newest)
        if version == newest:
            return Migrated(text, tuple(done))
        step = steps.get(version)
        if step is None:
            raise _unknown(document, f"no step leads on from format {version}")
        text = edited(text, [*step.edits(document), _written(document, version + 1)])
        done.append(step.does)


def renamed(document: Document, path: Path, name: str) -> Edit:
    """Return the edit that gives the key at a path another name."""
    where = document.locate(path, key=True)
    old = str(path[-1])
    line = document.line(where.line)[where.column - 1 :]
    quoted = line[:1] in ("'", '"')
    return Edit(Spot(where.line, where.column), len(old) + 2 * quoted, name)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with its edits made. They may not overlap; the last goes first, so that the
    places of the others stay true."""
    lines = text.split("\n")
    for spot, length, new in sorted(edits, reverse=True):
        line, at = lines[spot.line - 1], spot.column - 1
        lines[spot.line - 1] = line[:at] + new + line[at + length :]
    return "\n".join(lines)


def _format(document: Document, newest: int) -> int:
    version = document.data.get("format") if isinstance(document.data, dict) else None
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise _unknown(document, "this file does not say which format it has")
    if version > newest:
        raise _unknown(document, f"this is format {version}, and this version reads {newest}")
    return version


def _written(document: Document, version: int) -> Edit:
    where = document.locate(("format",))
    return Edit(Spot(where.line, where.column), len(str(version - 1)), str(version))


def _unknown(document: Document, message: str) -> Problems:
    repair = "use a newer buysim, or write format: 1 if it is that"
    return Problems.one("BF109", document.locate(("format",)), message, repair)
