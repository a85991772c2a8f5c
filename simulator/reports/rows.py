"""A talk in one line: of a table for people, of a CSV for spreadsheets. No template is needed."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

from simulator.transcripts.recording import tidy

Record = dict[str, Any]

NAME = 30
"""Characters of a file's name in the table."""
COLUMNS = (
    ("turns", "turns"),
    ("n", "n"),
    ("facil.", "facilitation"),
    ("push", "pushing"),
    ("hide", "hiding"),
    ("missed", "missed_asks"),
    ("early", "premature_pitches"),
)
MADE = ("file", "error", "problems", "sha256", "written", "context", "reader", "rubric", "buysim")
CARD = ("turns", "abstained", "n", "facilitation", "pushing", "hiding", "credit", "push_cost",
        "hide_cost", "facilitating_turns", "pushing_turns", "hiding_turns", "questions",
        "reflections", "summaries", "asks", "ripe_asks", "missed_asks", "premature_pitches",
        "stacked_turns", "uptake", "uptake_n", "smoke_screen")  # fmt: skip
YARD = ("seller_words", "buyer_words", "seller_share", "switches", "people")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet takes for a formula."""


def table_row(record: Record | None) -> str:
    """Return a talk's line in the table of many; the table's head for None."""
    if record is None:
        return _columns("file", [name for name, _ in COLUMNS])
    file = tidy(record["file"]).encode("utf-8", "replace").decode("utf-8")
    if record["error"]:
        why = record["problems"][0]["code"] if record["problems"] else "a fault of ours"
        return _columns(file, [f"not scored: {why}"])
    return _columns(file, [_figure(record["scorecard"][key]) for _, key in COLUMNS])


def csv_row(record: Record | None) -> str:
    """Return a talk's row, newline included; the names of the columns for None."""
    line = io.StringIO()
    cells = [*MADE, *CARD, *YARD] if record is None else _cells(record)
    csv.writer(line, lineterminator="\n").writerow([_safe(cell) for cell in cells])
    return line.getvalue()


def _columns(file: str, cells: Sequence[str]) -> str:
    """Lay a line out; of a long path the end is shown."""
    name = file if len(file) <= NAME else f"…{file[1 - NAME :]}"
    return f"{name:<{NAME}}" + "".join(f" {cell:>6}" for cell in cells)


def _figure(value: float | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.2f}"


def _cells(record: Record) -> list[object]:
    codes = " ".join(sorted({found["code"] for found in record["problems"]}))
    made = [codes if key == "problems" else record.get(key, "") for key in MADE]
    card, yard = record.get("scorecard", {}), record.get("yardsticks", {})
    return [*made, *(card.get(key) for key in CARD), *(yard.get(key) for key in YARD)]


def _safe(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    text = cell.encode("utf-8", "replace").decode("utf-8")
    return f"'{text}" if text.startswith(FORMULA) else text
