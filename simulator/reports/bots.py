"""The standings of scripted sellers as Markdown: what `docs/bots.md` is made of.

The words are in `templates/bots.md.j2`; nothing is counted here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Template

from simulator.reports.pages import template
from simulator.study.standings import Standing

HEAD = ("seller", "talks", "good", "wishes met", "weeks", "how it ended")


@dataclass(frozen=True, slots=True)
class Part:
    """One scenario's standings: by persona, taken together, and with nobody hanging up."""

    id: str
    title: str
    each: tuple[Standing, ...]
    pooled: tuple[Standing, ...]
    patient: tuple[Standing, ...]


def bots_markdown(parts: Sequence[Part], seeds: int) -> str:
    """Return the standings of some scenarios as a Markdown page."""
    return _template().render(parts=parts, seeds=seeds).strip() + "\n"


@cache
def _template() -> Template:
    return template(
        "bots.md.j2",
        {"share": share, "good": _good, "weeks": _weeks, "endings": _endings},
        table=_table,
    )


def share(value: float) -> str:
    """Return a share as whole per cent.

    >>> share(0.333)
    '33 %'
    """
    return f"{100 * value:.0f} %"


def _table(rows: Sequence[Standing]) -> str:
    head = [_row(HEAD), _row(["---"] * len(HEAD))]
    return "\n".join([*head, *(_row(_cells(one)) for one in rows)])


def _cells(one: Standing) -> list[str]:
    return [
        one.bot,
        str(len(one.outcomes)),
        _good(one),
        share(one.excellence),
        _weeks(one),
        _endings(one),
    ]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _good(one: Standing) -> str:
    if one.interval is None:
        return share(one.share)
    low, high = (f"{100 * end:.1f}" for end in one.interval)
    return f"{share(one.share)} ({low} to {high})"


def _weeks(one: Standing) -> str:
    low, high = min(one.weeks), max(one.weeks)
    return f"{one.mean_weeks:.1f}" + ("" if low == high else f" ({low} to {high})")


def _endings(one: Standing) -> str:
    return ", ".join(f"{id} {share(n / len(one.outcomes))}" for id, n in one.endings)
