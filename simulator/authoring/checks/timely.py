"""What comes too late, or too soon to be met: surprises nobody could forestall, endings that need
a detour, and empty lists that say less than they seem to."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case
from simulator.diagnostics import Diagnostic, Severity
from simulator.language.acts import Phase
from simulator.scenario.model import Status


def surprises_can_be_met(case: Case) -> Iterator[Diagnostic]:
    """BF307: somebody who turns up before anybody could ask, or after it has been decided."""
    scenario = case.scenario
    for element in scenario.elements:
        if element.surprise < 0 or element.starts is not Status.UNKNOWN:
            continue
        stage = scenario.stages[element.surprise]
        if element.surprise < element.since:
            why = f"turns up in '{stage.id}', before a question could bring it up"
        elif element.required and stage.phase is Phase.OWNING:
            why = f"is required, so '{stage.id}' is never entered while nobody has asked"
        else:
            continue
        yield Diagnostic(
            "BF307",
            case.loaded.document.locate(("elements", element.id, "surprise")),
            f"'{element.id}' {why}",
            "let it turn up in a stage after the one it comes up from, and before the purchase",
            Severity.WARNING,
        )


def endings_need_no_detour(case: Case) -> Iterator[Diagnostic]:
    """BF321: an ending that asks for what comes about only in a stage after its own."""
    for ending in case.endings():
        if not case.can_end(ending) or case.can_end(ending, within=case.straight(ending)):
            continue
        yield Diagnostic(
            "BF321",
            case.loaded.document.locate(("endings", ending.id, "when")),
            f"no talk can end with '{ending.id}' on its way: what it asks for comes about only "
            "in a later stage",
            "let that come about earlier, or the ending later",
            Severity.WARNING,
        )


def lists_say_something(case: Case) -> Iterator[Diagnostic]:
    """BF307: an empty list of targets, which does not shut an element but opens it by its kind."""
    for id, element in case.loaded.file.elements.items():
        at = ("elements", id, "opens_to")
        if case.written(at) and not element.opens_to:
            yield Diagnostic(
                "BF307",
                case.loaded.document.locate(at),
                f"'{id}' opens to an empty list, which is read as if it were not there",
                "name the targets that bring it up, or take the key out: then its kind decides",
                Severity.WARNING,
            )
