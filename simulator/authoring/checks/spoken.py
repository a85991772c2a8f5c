"""Lines that can be said: a line for what never happens, or that another always comes before, is
work that nobody will hear."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case, Key
from simulator.authoring.checks.cues import cues, why_unsaid
from simulator.diagnostics import Diagnostic, Severity
from simulator.scenario.loader import phrasebook
from simulator.scenario.model import Persona, Status, Traits
from simulator.scenario.situations import ELEMENT_LINES, Cue
from simulator.voice import lookup


def lines_can_be_said(case: Case) -> Iterator[Diagnostic]:
    """BF308: a line that no talk leads to, whoever the persona is."""
    given = set(cues(case))
    said = {key for cue in given if (key := answered_by(case, cue))}
    for index, element in enumerate(case.scenario.elements):
        if case.seen.statuses[index] == {Status.UNKNOWN}:
            continue  # told by BF307, and the reason for all of these
        for name in ELEMENT_LINES:
            at = ("elements", element.id, name)
            if case.written(at) and f"element.{name}@{element.id}" not in said:
                message = f"the '{name}' lines of '{element.id}' can never be said"
                yield _unsaid(case, at, message, why_unsaid(case, index, name))
    for situation in case.loaded.file.lines:
        if situation not in said:
            arises = any(_could_answer(case, situation, cue) for cue in given)
            why = "everything it could answer has lines of its own"
            message = f"the lines for '{situation}' can never be said"
            yield _unsaid(case, ("lines", situation), message, why if arises else "it never arises")


def answered_by(case: Case, cue: Cue) -> str:
    """Return the key that answers a cue with any persona that says nothing of its own, '' if
    nothing does."""
    try:
        return lookup(case.scenario, nobody(), cue).key
    except KeyError:
        return ""


def nobody() -> Persona:
    """Return a persona that speaks from the phrase book alone."""
    return Persona("nobody", "", "", Traits(), phrasebook(), "")


def _could_answer(case: Case, situation: str, cue: Cue) -> bool:
    kind = next((e.kind.value for e in case.scenario.elements if e.id == cue.about), "")
    by_kind = f"{kind}.{cue.situation.removeprefix('element.')}"
    return situation == by_kind or f"{cue.situation}.".startswith(f"{situation}.")


def _unsaid(case: Case, at: Key, message: str, why: str) -> Diagnostic:
    where = case.loaded.document.locate(at, key=True)
    return Diagnostic("BF308", where, message, why, Severity.WARNING)
