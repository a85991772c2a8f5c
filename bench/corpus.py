"""The labelled lines that may be trained on, with their settled labels.

Held-out sellers' lines never pass through here: only the pilot's development half and the training
batches are known by name. A line on which the coders could not be brought together counts half.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from simulator.dialogue import Dialogue, Span, Speaker, Utterance
from simulator.language.acts import Act

ROOT = Path(__file__).resolve().parent.parent / "corpus"
BATCHES = tuple(
    f"train_{name}" for name in (*"abcdefghijklmnopqrsuvwxyz", "za", "zb", "zc", "zd", "ze", "zf")
)
HALF = 0.5
BUYERS = ("train.buyer", "train_ghi.buyer", "train_lmno.buyer")
HELD_OUT_BUYERS = "test_3.buyer"


class Labelled(NamedTuple):
    """One stretch of a turn, half-open, as it was coded."""

    start: int
    end: int
    act: str
    target: str
    motive: str
    uptake: int


class Line(NamedTuple):
    """A seller's line after its dialogue, with its labels; `sure` is its weight in training,
    `talk` the whole talk it is of, if it is of one."""

    id: str
    group: str
    text: str
    dialogue: Dialogue
    segments: tuple[Labelled, ...]
    sure: float
    pilot: bool
    talk: str = ""

    def over(self, span: Span) -> Labelled:
        """Return the segment that a clause shares most with."""
        return max(
            self.segments, key=lambda one: min(one.end, span.end) - max(one.start, span.start)
        )

    @property
    def paired(self) -> bool:
        """Whether the line is half of a minimal pair."""
        return self.group.endswith("-mp")

    @property
    def deciding(self) -> Labelled:
        """The segment that decides the turn by rule 16."""
        return min(self.segments, key=lambda segment: Act(segment.act).rank)

    @property
    def family(self) -> str:
        """The family of the turn."""
        return Act(self.deciding.act).label.family.value


class BuyerLine(NamedTuple):
    """A buyer's turn after its dialogue; `labels` are the fields of section 13 of the manual."""

    id: str
    group: str
    text: str
    dialogue: Dialogue
    labels: dict[str, Any]


def load() -> list[Line]:
    """Return every line that may be trained on, in the order of the files."""
    return [*_pilot(), *(line for name in BATCHES for line in _batch(name))]


def unlabelled() -> list[Line]:
    """Return seller's lines that nobody has labelled: what a larger network makes of them is
    learnt by the one that is shipped (`bench.tuning.told`)."""
    return [
        _line(row, [], 1.0, False)
        for path in sorted((ROOT / "unlabelled").glob("*.jsonl"))
        for row in _rows(path)
    ]


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
    for name in (*BATCHES, *BUYERS):
        yield ROOT / "lines" / f"{name}.jsonl"
        yield ROOT / "labels" / f"{name}.jsonl"


def _pilot() -> Iterator[Line]:
    labels = {row["id"]: row for row in _rows(ROOT / "pilot" / "dev.labels.jsonl")}
    for row in _rows(ROOT / "pilot" / "dev.lines.jsonl"):
        yield _line(row, labels[row["id"]]["segments"], 1.0, True)


def _batch(name: str) -> Iterator[Line]:
    labels = {row["id"]: row for row in _rows(ROOT / "labels" / f"{name}.jsonl")}
    for row in _rows(ROOT / "lines" / f"{name}.jsonl"):
        told = labels.get(row["id"])
        if told is not None:
            sure = HALF if told["settled"] == "open" else 1.0
            yield _line(row, told["segments"], sure, False)


def buyers() -> list[BuyerLine]:
    """Return every buyer's turn that may be trained on, in the order of the files."""
    return [turn for name in BUYERS for turn in _turns(name)]


def heard_out() -> list[BuyerLine]:
    """Return the held-out buyers' turns: to be measured on, and never trained on."""
    return list(_turns(HELD_OUT_BUYERS))


def _turns(name: str) -> Iterator[BuyerLine]:
    labels = {row["id"]: row for row in _rows(ROOT / "labels" / f"{name}.jsonl")}
    for row in _rows(ROOT / "lines" / f"{name}.jsonl"):
        group = row.get("group", row["id"])
        yield BuyerLine(row["id"], group, row["text"], _talk(row), labels[row["id"]])


def _line(row: dict[str, Any], coded: list[dict[str, Any]], sure: float, pilot: bool) -> Line:
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
        _talk(row),
        tuple(found),
        sure,
        pilot,
        row.get("talk", ""),
    )


def _talk(row: dict[str, Any]) -> Dialogue:
    return Dialogue(tuple(Utterance(Speaker(t["speaker"]), t["text"]) for t in row["context"]))


def _rows(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    rows = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(row) for row in rows if row.strip()]
