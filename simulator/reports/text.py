"""The debrief as plain text: what a terminal, a log or a screen reader is given.

The words are in `templates/debrief.txt.j2`; here they are only laid out. Everything an author or a
trainee wrote is data to the template, never part of it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from functools import cache

from jinja2 import Template

from simulator.reports.pages import template
from simulator.rubric import Check
from simulator.study.chart import Found, Part
from simulator.study.debrief import Debrief

NARROW, WIDE = 20, 100
INDENT = 2


def debrief_text(debrief: Debrief, width: int = 80) -> str:
    """Return the debrief as text of lines of at most `width` characters, within 20 to 100."""
    rendered = _template().render(d=debrief, found=_by_found(debrief.parts))
    width = max(NARROW, min(width, WIDE))
    lines = (_laid_out(line, width) for line in rendered.split("\n"))
    return "\n".join(_no_gaps(lines)).strip("\n")


@cache
def _template() -> Template:
    return template(
        "debrief.txt.j2",
        {"line": _line, "figure": _figure, "check": _check, "count": _count},
    )


def _by_found(parts: Sequence[Part]) -> dict[str, tuple[Part, ...]]:
    return {found.name: tuple(p for p in parts if p.found is found) for found in Found}


def _laid_out(line: str, width: int) -> str:
    lead = " " * (len(line) - len(line.lstrip()))
    more = lead + " " * INDENT
    return textwrap.fill(
        line.strip(), width, initial_indent=lead, subsequent_indent=more, break_on_hyphens=False
    )


def _no_gaps(lines: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return kept


def _line(text: str, most: int = 240) -> str:
    """Return words on one line, shortened if they are a page."""
    short = " ".join(text.split())
    return short if len(short) <= most else f"{short[: most - 1]}…"


def _figure(value: float | None) -> str:
    return "cannot be said" if value is None else f"{value:.2f}"


def _check(check: Check, bound: str) -> str:
    verdict = {True: "holds", False: "does not hold", None: "cannot be said"}[check.holds]
    return f"{_figure(check.value)} ({bound} {check.threshold:.2f}): {verdict}"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
