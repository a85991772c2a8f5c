"""The parts of the buyer's company: that they can come up, can be closed, and are there for
something."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case
from simulator.authoring.checks.world import MOVING, answered
from simulator.diagnostics import Diagnostic, Severity
from simulator.scenario.model import Element, Kind, Scenario, Status

EXPECTED_KINDS = (
    Kind.STAKEHOLDER,
    Kind.INCUMBENT,
    Kind.WORKAROUND,
    Kind.RULE,
    Kind.FALLOUT,
    Kind.CRITERION,
)
LATE_PHASES = ("D", "E")
OF_ELEMENTS = ("at_least", "seen", "is", "raised", "warned")


def something_is_left_out(case: Case) -> Iterator[Diagnostic]:
    """BF303: if nobody asks, something must stay undone; else the seller is not needed."""
    elements = case.scenario.elements
    alone = [max(e.starts.height, e.unaided.height) for e in elements]
    required = [i for i, e in enumerate(elements) if e.required]
    if required and all(alone[i] >= elements[i].closes.height for i in required):
        yield Diagnostic(
            "BF303",
            case.loaded.document.locate(("elements",)),
            "every required element closes by itself, given time",
            "set unaided: named on what nobody would think of",
        )


def kinds_are_there(case: Case) -> Iterator[Diagnostic]:
    """BF305: a buyer's system has people, an old vendor, workarounds, rules, fallout, criteria."""
    present = {element.kind for element in case.scenario.elements}
    for kind in EXPECTED_KINDS:
        if kind not in present:
            yield Diagnostic(
                "BF305",
                case.loaded.document.locate(("elements",), key=True),
                f"there is no {kind} in this company",
                f"add an element of kind: {kind}, or leave it out on purpose",
                Severity.NOTE,
            )


def elements_can_come_up(case: Case) -> Iterator[Diagnostic]:
    """BF307: an element that can only come up when it is too late, or never."""
    scenario, document = case.scenario, case.loaded.document
    for index, element in enumerate(scenario.elements):
        late = scenario.stages[element.since].phase.value in LATE_PHASES
        at = ("elements", element.id, "from")
        if element.required and element.starts is Status.UNKNOWN and late:
            yield Diagnostic(
                "BF307",
                document.locate(at),
                f"'{element.id}' is required, and nobody can discover it in time",
                "let it come up in an earlier stage",
            )
        elif case.seen.statuses[index] == {Status.UNKNOWN}:
            yield Diagnostic(
                "BF307",
                document.locate(at if case.written(at) else ("elements", element.id, "opens_to")),
                f"nobody can ever discover '{element.id}'",
                "let a question open it, in a stage that talks come to",
            )


def elements_can_be_closed(case: Case) -> Iterator[Diagnostic]:
    """BF325: a required element that stays open whatever is done, so that it blocks for ever."""
    for index, element in enumerate(case.scenario.elements):
        high = {s for s in case.seen.statuses[index] if s.height >= element.closes.height}
        if high or not element.required or case.seen.statuses[index] == {Status.UNKNOWN}:
            continue
        key, why = _open(element, case.scenario)
        yield Diagnostic(
            "BF325",
            case.loaded.document.locate(("elements", element.id, *key)),
            f"'{element.id}' is required and can never be {element.closes.name.lower()}: {why}",
            "change that, or take required: true away",
        )


def elements_are_asked_for(case: Case) -> Iterator[Diagnostic]:
    """BF326: an element that nothing asks for: no gate, no ending, nothing told of it."""
    scenario = case.scenario
    asked = {i for atom in scenario.atoms if atom.op in OF_ELEMENTS for i in atom.indexes}
    asked |= {fact.about for fact in scenario.facts}
    for index, element in enumerate(scenario.elements):
        tells = element.opportunity or element.later or element.risk or element.surprise >= 0
        if index in asked or element.required or tells:
            continue
        yield Diagnostic(
            "BF326",
            case.loaded.document.locate(("elements", element.id), key=True),
            f"nothing asks for '{element.id}': no gate, no ending, no fact",
            "set required: true, let a condition look at it, or remove it",
            Severity.WARNING,
        )


def asking_is_worth_it(case: Case) -> Iterator[Diagnostic]:
    """BF333: weeks by which asking takes longer than waiting, or longer than there is."""
    time, document = case.scenario.time, case.loaded.document
    if time.gap >= time.limit:
        yield Diagnostic(
            "BF333",
            document.locate(("time", "gap" if case.written(("time", "gap")) else "limit")),
            f"two meetings are {time.gap} weeks apart, and the matter dies after {time.limit}",
            "make gap shorter or limit longer",
        )
    for element in case.scenario.elements:
        at = ("elements", element.id, "weeks")
        if not case.written(at):
            continue
        if element.weeks_facilitated > element.weeks_alone:
            yield Diagnostic(
                "BF333",
                document.locate(at),
                f"'{element.id}' takes {element.weeks_facilitated} weeks when asked and "
                f"{element.weeks_alone} when nobody asks",
                "let facilitated be the shorter one",
                Severity.WARNING,
            )


def _open(element: Element, scenario: Scenario) -> tuple[tuple[str, ...], str]:
    """Return the key that keeps an element open, and why."""
    if not answered(element, scenario):
        limit = scenario.time.limit
        return ("weeks",), f"an answer takes {element.weeks_facilitated} of {limit} weeks"
    if element.closes is Status.AGREED and not element.agree_acts & MOVING:
        return ("agrees_to", "acts"), "it agrees to nothing that brings anybody to agree"
    return (), "it cannot climb so far"
