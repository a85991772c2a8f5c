"""The held-out sets: lines by authors who saw neither the reader nor its training lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.language.acts import Act

ROOT = Path(__file__).resolve().parent.parent.parent
SETS = {
    "pilot test": ("pilot/test.lines.jsonl", "pilot/test.labels.jsonl"),
    "test 1": ("lines/test_1.jsonl", "labels/test_1.jsonl"),
    "test 2": ("lines/test_2.jsonl", "labels/test_2.jsonl"),
    "test 3": ("lines/test_3.jsonl", "labels/test_3.jsonl"),
    "test 4": ("lines/test_4.jsonl", "labels/test_4.jsonl"),
    "test 5": ("lines/test_5.jsonl", "labels/test_5.jsonl"),
}
PLAYED = "played"
"""What trainees typed in the talks of docs/talks. Not counted among the held-out sets: nothing was
tuned on it, but what those talks had shown to be misread led to rules and to training lines."""
_PLACES = {**SETS, PLAYED: ("lines/played.jsonl", "labels/played.jsonl")}


class Line(NamedTuple):
    """A seller's line after its dialogue, with the labels of the segment that decides it."""

    id: str
    group: str
    text: str
    dialogue: Dialogue
    family: str
    act: str
    target: str


def load(name: str) -> list[Line]:
    """Return the labelled lines of a set, in the order of its file."""
    lines, labels = (ROOT / "corpus" / path for path in _PLACES[name])
    known = {row["id"]: row for row in _rows(labels)}
    return [line_of(row, known[row["id"]]) for row in _rows(lines)]


def line_of(row: dict[str, Any], label: dict[str, Any]) -> Line:
    """Return a labelled line from its two records."""
    turns = tuple(Utterance(Speaker(turn["speaker"]), turn["text"]) for turn in row["context"])
    deciding = min(label["segments"], key=lambda part: Act(part["act"]).rank)
    said = Dialogue(turns)
    return Line(row["id"], row["group"], row["text"], said, label["family"], deciding["act"],
                deciding["target"])  # fmt: skip


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(row) for row in path.read_text("utf-8").splitlines() if row.strip()]
