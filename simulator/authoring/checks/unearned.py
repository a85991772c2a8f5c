"""What comes without being earned: gates open before the first word, elements that close by
themselves, and pushing that is called fair."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case
from simulator.authoring.checks.solve import formula, possible
from simulator.diagnostics import Diagnostic, Severity
from simulator.language.acts import Act, Family
from simulator.scenario.model import Element


def gates_are_shut_at_first(case: Case) -> Iterator[Diagnostic]:
    """BF329: a gate of the author's that holds before the first word, though it may close later."""
    scenario = case.scenario
    for gate in scenario.gates:
        at = ("gates", gate.id)
        shut = formula(scenario, gate.clause, wanted=False)
        if not case.written(at) or possible(case.start, shut) or not possible(case.wished, shut):
            continue  # what can never be shut is told by gates_close_something
        yield Diagnostic(
            "BF329",
            case.loaded.document.locate(at, key=True),
            f"gate '{gate.id}' holds before the first word, so nothing has to be done for it",
            "ask for what is not so at the start",
            Severity.WARNING,
        )


def required_is_left_to_the_seller(case: Case) -> Iterator[Diagnostic]:
    """BF337: a required element that is closed at the start, or is hidden and closes unaided."""
    for element in case.scenario.elements:
        key, why = _by_itself(element)
        if element.required and key:
            yield Diagnostic(
                "BF337",
                case.loaded.document.locate(("elements", element.id, key)),
                f"'{element.id}' is required, and {why}",
                "let it begin lower, or come less far unaided",
                Severity.WARNING,
            )


def pushing_is_not_rewarded(case: Case) -> Iterator[Diagnostic]:
    """BF335: an act of pushing that an author calls fair, or lets somebody agree to."""
    file = case.loaded.file
    for id, moment in file.moments.items():
        if moment.honest:
            at = ("moments", id, "honest", "acts")
            yield from _pushing(case, moment.honest.acts, at, f"fair in '{id}'")
    for id, element in file.elements.items():
        if element.agrees_to:
            at = ("elements", id, "agrees_to", "acts")
            yield from _pushing(case, element.agrees_to.acts, at, f"what '{id}' agrees to")


def _by_itself(element: Element) -> tuple[str, str]:
    """Return the key by which an element closes without the seller, and how."""
    if element.starts.height >= element.closes.height:
        return "starts", f"is {element.starts.name.lower()} before the first word"
    if element.hidden and element.unaided.height >= element.closes.height:
        return "unaided", "hidden, and closes by itself when nobody asks"
    return "", ""


def _pushing(
    case: Case, acts: tuple[Act, ...], at: tuple[str, ...], what: str
) -> Iterator[Diagnostic]:
    for index, act in enumerate(acts):
        if act.label.family is Family.PUSHING:
            yield Diagnostic(
                "BF335",
                case.loaded.document.locate((*at, index)),
                f"{act} is pushing, and it is {what}",
                "name an act that helps the buyer, such as FAC_Q or CANDOUR",
                Severity.WARNING,
            )
