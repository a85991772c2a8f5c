"""A persona's lines: templates that hold, names that are there to be filled in, no line twice.

A persona is spoken with every scenario, so a line may use only what each of them gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.scenario.loader import load_persona
from simulator.scenario.model import Kind
from simulator.source import Document, parse, read_text
from simulator.voice import faults
from simulator.voice.templates import needs

ABOUT = (
    "element.",
    "opportunity",
    "decision.blocked",
    "resist.counter",
    *(f"{kind}." for kind in Kind),
)
"""Situations that are always about an element."""
LONG_ENOUGH = 4
"""Words of a line that is heard as the same line again; a 'No.' is not."""
SOMETIMES = ("decision.early",)
OF_ELEMENTS = frozenset({"element", "role", "condition", "opportunity"})


def check(path: Path) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a persona. Raises Problems where it cannot be loaded."""
    load_persona(str(path))
    document = parse(read_text(path), str(path))
    first: dict[str, Location] = {}
    found: list[Diagnostic] = []
    for key, said in ((document.data or {}).get("lines") or {}).items():
        for index, line in enumerate(said):
            where, text = document.locate(("lines", key, index)), str(line)
            wrong = [*_faults(text, document, ("lines", key, index))]
            found += wrong or _empty(text, key, where)
            before = first.setdefault(" ".join(text.split()), where)
            if len(text.split()) >= LONG_ENOUGH:
                found += _twice(where, before)
    return tuple(found)


def _faults(text: str, document: Document, place: tuple[str | int, ...]) -> Iterator[Diagnostic]:
    where, first = document.locate(place), document.content_line(place)
    for fault in faults(text):
        at = where if fault.line == 1 else Location(where.file, first + fault.line - 1, 1)
        yield Diagnostic(fault.code, at, fault.message, fault.repair)


def _empty(text: str, key: str, where: Location) -> Iterator[Diagnostic]:
    """BF406: a name in a line for a situation that has nothing to fill in for it."""
    used = sorted(needs(text) & OF_ELEMENTS)
    if not used or key.startswith(ABOUT) or "{%" in text:
        return
    often = "sometimes nothing" if key in SOMETIMES else "nothing"
    yield Diagnostic(
        "BF406",
        where,
        f"this line uses '{used[0]}', and for '{key}' there is {often}",
        f"write it without, or in {{% if {used[0]} %}} … {{% endif %}}",
        Severity.WARNING,
    )


def _twice(where: Location, before: Location) -> Iterator[Diagnostic]:
    if before != where:
        yield Diagnostic(
            "BF405",
            where,
            "this line stands in the file already",
            f"word it differently; it was written at {before.line}:{before.column}",
            Severity.WARNING,
        )
