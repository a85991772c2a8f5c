"""The labelled lines that may be trained on, and their segments laid over the reader's clauses.

Held-out lines never pass through here: only the pilot's development half and the training batches
are known by name. Where two coders read a line, the turn counts in full when they agree on its
segments' acts; else the second coder stands for now, at half weight.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.language.acts import Act

ROOT = Path(__file__).resolve().parent.parent / "corpus"
BATCHES = ("train_a", "train_b", "train_c", "train_d", "train_e", "train_f")
HALF = 0.5


class Labelled(NamedTuple):
    """One stretch of a turn, half-open, as it was coded."""

    start: int
    end: int
    act: str
    target: str
    motive: str
    uptake: int


class Line(NamedTuple):
    """A seller's line after its dialogue, with its labels; `sure` is its weight in training."""

    id: str
    group: str
    text: str
    dialogue: Dialogue
    segments: tuple[Labelled, ...]
    sure: float
    pilot: bool

    @property
    def deciding(self) -> Labelled:
        """The segment that decides the turn by rule 16."""
        return min(self.segments, key=lambda segment: Act(segment.act).rank)

    @property
    def family(self) -> str:
        """The family of the turn."""
        return Act(self.deciding.act).label.family.value


def load() -> list[Line]:
    """Return every line that may be trained on, in the order of the files."""
    return [*_pilot(), *(line for name in BATCHES for line in _batch(name))]


def digest() -> str:
    """Return a digest of the files that `load` reads."""
    found = hashlib.sha256()
    for path in _paths():
        if path.exists():
            found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:12]


def _paths() -> Iterator[Path]:
    yield ROOT / "pilot" / "dev.lines.jsonl"
    yield ROOT / "pilot" / "dev.labels.jsonl"
    for name in BATCHES:
        yield ROOT / "lines" / f"{name}.jsonl"
        yield ROOT / "codes" / f"{name}.c1.jsonl"
        yield ROOT / "codes" / f"{name}.c2.jsonl"


def _pilot() -> Iterator[Line]:
    labels = {row["id"]: row for row in _rows(ROOT / "pilot" / "dev.labels.jsonl")}
    for row in _rows(ROOT / "pilot" / "dev.lines.jsonl"):
        yield _line(row, labels[row["id"]]["segments"], 1.0, True)


def _batch(name: str) -> Iterator[Line]:
    first = {row["id"]: row for row in _rows(ROOT / "codes" / f"{name}.c1.jsonl")}
    second = {row["id"]: row for row in _rows(ROOT / "codes" / f"{name}.c2.jsonl")}
    for row in _rows(ROOT / "lines" / f"{name}.jsonl"):
        one, two = first.get(row["id"]), second.get(row["id"])
        chosen = two or one
        if chosen is None:
            continue
        yield _line(row, chosen["segments"], HALF if _differ(one, two) else 1.0, False)


def _differ(one: dict[str, Any] | None, two: dict[str, Any] | None) -> bool:
    """True when both coders read a line, and gave its segments different acts."""
    if one is None or two is None:
        return False
    left, right = ([part["act"] for part in coded["segments"]] for coded in (one, two))
    return left != right


def _line(row: dict[str, Any], coded: list[dict[str, Any]], sure: float, pilot: bool) -> Line:
    turns = tuple(Utterance(Speaker(t["speaker"]), t["text"]) for t in row["context"])
    found: list[Labelled] = []
    place = 0
    for segment in coded:
        start = row["text"].find(segment["text"].strip(), place)
        start = place if start < 0 else start
        place = start + len(segment["text"].strip())
        found.append(
            Labelled(
                start,
                place,
                segment["act"],
                segment["target"],
                segment.get("motive", "neutral"),
                int(segment.get("uptake", 0)),
            )
        )
    return Line(
        row["id"],
        row.get("group", row["id"]),
        row["text"],
        Dialogue(turns),
        tuple(found),
        sure,
        pilot,
    )


def _rows(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    rows = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(row) for row in rows if row.strip()]
