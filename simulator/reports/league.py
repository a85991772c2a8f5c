"""The standings of the league: for a terminal, as Markdown, and as JSON data.

Nothing is counted here. Facilitating, pushing and hiding stand side by side and are never one
number; a figure in which chance had a part comes with its interval.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from simulator.reports.bots import share
from simulator.study.difficulty import Measured
from simulator.study.standings import Figure, Standing

FIGURES = ("good", "passed", "weeks", "held", "grade", "facilitation", "pushing", "hiding")
BRIEF = ("seller", "talks", "good", "passes", "weeks", "gates", "facil.", "push.", "hiding",
         "how it ended")  # fmt: skip
HEAD = ("seller", "talks", "good", "passes", "weeks", "gates held", "wishes met", "facilitating",
        "pushing", "hiding", "how it ended")  # fmt: skip
HOW = (
    "95 % intervals: Wilson's for a share with one persona, else a bootstrap over the seeds. "
    "Sellers speak moves, not words; weeks are the model's own. No evidence about people."
)


@dataclass(frozen=True, slots=True)
class Part:
    """One scenario: its standings, which are by persona or taken together, its difficulty where
    the ladder was tried, and what the author says it is ('' if nothing)."""

    id: str
    title: str
    rows: tuple[Standing, ...]
    measured: Measured | None = None
    says: str = ""


def league_text(parts: Sequence[Part]) -> str:
    """Return the standings for a terminal; the intervals of the rest are in the other two."""
    lines = []
    for part in parts:
        lines += [f"{part.title} ({part.id})"]
        for persona, rows in _by_persona(part.rows):
            lines += [f"  {persona}"]
            lines += [f"    {line}" for line in _columns([BRIEF, *map(_brief, rows)])]
        lines += [*(f"  {line}" for line in _difficulty(part)), ""]
    return "\n".join([*lines, HOW]) + "\n"


def league_markdown(parts: Sequence[Part]) -> str:
    """Return the standings as Markdown."""
    lines = []
    for part in parts:
        lines += [f"## {part.title} (`{part.id}`)", ""]
        for persona, rows in _by_persona(part.rows):
            lines += [f"{persona}:".capitalize(), "", _row(HEAD), _row(["---"] * len(HEAD))]
            lines += [*(_row(_cells(row)) for row in rows), ""]
        lines += [*_difficulty(part), ""]
    return "\n".join([*lines, HOW]) + "\n"


def league_data(parts: Sequence[Part]) -> list[dict[str, Any]]:
    """Return the standings as JSON data, every figure with its n and interval."""
    return [
        {
            "scenario": part.id,
            "standings": [
                {
                    "persona": row.persona,
                    "personas": row.personas,
                    "seller": row.bot,
                    "talks": len(row.outcomes),
                    **{name: _figure_data(row.figure(name)) for name in FIGURES},
                    "endings": dict(row.endings),
                }
                for row in part.rows
            ],
            "difficulty": None if part.measured is None else _difficulty_data(part.measured),
            "says": part.says,
        }
        for part in parts
    ]


def _by_persona(rows: Sequence[Standing]) -> list[tuple[str, list[Standing]]]:
    found: dict[str, list[Standing]] = {}
    for row in rows:
        many = f"{row.personas} personas together" if row.personas > 1 else "one persona"
        found.setdefault(f"with {row.persona}" if row.persona else many, []).append(row)
    return list(found.items())


def _brief(row: Standing) -> list[str]:
    good, passed, weeks, held, _, *poles = (row.figure(name) for name in FIGURES)
    return [
        row.bot,
        str(len(row.outcomes)),
        _shown(good, 100, 0, " %"),
        _mean(passed, 100, 0, " %"),
        _mean(weeks, 1, 1),
        _mean(held, 100, 0, " %"),
        *(_mean(pole, 1, 2) for pole in poles),
        _endings(row, 2),
    ]


def _cells(row: Standing) -> list[str]:
    good, passed, weeks, held, grade, *poles = (row.figure(name) for name in FIGURES)
    return [
        row.bot,
        str(len(row.outcomes)),
        _shown(good, 100, 0, " %"),
        _shown(passed, 100, 0, " %"),
        _shown(weeks, 1, 1),
        _shown(held, 100, 0, " %"),
        _shown(grade, 100, 0, " %"),
        *(_shown(pole, 1, 2) for pole in poles),
        _endings(row, 3),
    ]


def _endings(row: Standing, most: int) -> str:
    shown = [f"{id} {share(n / len(row.outcomes))}" for id, n in row.endings[:most]]
    return ", ".join(shown + ["..."] * (len(row.endings) > most))


def _mean(figure: Figure | None, times: int, places: int, unit: str = "") -> str:
    return "-" if figure is None else f"{times * figure.mean:.{places}f}{unit}"


def _shown(figure: Figure | None, times: int, places: int, unit: str = "") -> str:
    if figure is None:
        return "-"
    text = _mean(figure, times, places, unit)
    if figure.interval is None or figure.interval.low == figure.interval.high:
        return text
    low, high = (f"{times * end:.{places}f}" for end in figure.interval)
    return f"{text} ({low} to {high})"


def _figure_data(figure: Figure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    low, high = figure.interval or (None, None)
    ends = [None if end is None else round(end, 4) for end in (low, high)]
    return {"mean": round(figure.mean, 4), "n": figure.n, "low": ends[0], "high": ends[1]}


def _difficulty(part: Part) -> list[str]:
    found = part.measured
    if found is None:
        return []
    low, high = found.interval
    says = f" The file says {part.says}." if part.says else " The file gives no difficulty."
    return [
        f"Half of the talks end well at a skill of {found.skill:.1f} % ({low:.1f} to {high:.1f}), "
        f"of {found.talks} talks: {found.label}.{says}"
    ]


def _difficulty_data(found: Measured) -> dict[str, Any]:
    return {
        "skill": found.skill,
        "low": found.interval.low,
        "high": found.interval.high,
        "talks": found.talks,
        "label": str(found.label),
        "shares": list(found.shares),
    }


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]) - 1)]
    return [
        "  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    ]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
