"""Every cue that a talk with a scenario can give the buyer, whoever the persona is.

The rules are those of the buyer's room, read as "could this ever be asked for?": `react` gives a
cue, the voice looks its lines up. What no cue leads to is never said.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case
from simulator.buyer.explain import explained
from simulator.buyer.unmoved import ORDER, TARGET_PHASE
from simulator.language.acts import Phase
from simulator.scenario.model import Element, Kind, Status
from simulator.scenario.situations import SITUATIONS, Cue

OF_PARTS = ("element.", "belief.", "moment", "opportunity", "fact", "ending")
"""Situations that are about one part of the scenario; the others are about nothing."""
MAY_BE_ABOUT = ("decision.early", "decision.blocked", "still.open")
"""Situations that name an element where there is one to name."""


def cues(case: Case) -> Iterator[Cue]:
    """Yield every cue that some talk can give, in no particular order."""
    scenario = case.scenario
    for index, element in enumerate(scenario.elements):
        yield from (Cue(f"element.{name}", element.id) for name in _of_element(case, index))
        if element.required:
            yield from (Cue(name, element.id) for name in MAY_BE_ABOUT)
        if case.seen.may("raised", index):
            yield Cue("opportunity", element.id)
    for index, fact in enumerate(scenario.facts):
        if index in case.seen.told:
            yield Cue("fact", fact.id)
            if fact.belief:
                yield from (Cue(f"belief.{n}", fact.id) for n in ("righted", "defended", "used"))
    for index, moment in enumerate(scenario.moments):
        if index in case.seen.moments:
            yield from (Cue("moment", moment.id) for _ in range(moment.speaks))
            if moment.answers:
                yield from (Cue(f"moment.{n}", moment.id) for n in ("stood", "gave_in"))
    yield from (Cue("ending", e.id) for e in scenario.endings if case.can_end(e, within=case.seen))
    for situation in SITUATIONS:
        if not situation.startswith(OF_PARTS) and _arises(case, situation):
            yield Cue(situation)


def why_unsaid(case: Case, index: int, name: str) -> str:
    """Return why a line of an element can never be said."""
    element, statuses = case.scenario.elements[index], case.seen.statuses[index]
    starts = element.starts.name.lower()
    if name == "named" and element.starts is not Status.UNKNOWN:
        return f"it starts {starts}, so it never comes up for the first time"
    if name == "motion":
        return (
            "the contact answers for it, and never asks"
            if _answers(element)
            else f"it starts {starts}, so nobody has to ask"
        )
    if name == "heard" and Status.HEARD in statuses:
        return f"it starts {starts}, so there is nothing to report"
    if name == "blocking":
        if element.kind is Kind.STAKEHOLDER:
            return "only a surprise comes up blocking; for being gone round write bypassed:"
        return "it never blocks; only people and surprises do"
    if name == "bypassed":
        return "nobody can go round it; only people hear of that"
    if name == "retracted" and Status.AGREED in statuses:
        return "the dials retraction and hiding are off"
    return f"it can never be {name if name != 'retracted' else 'agreed'}"


def _of_element(case: Case, index: int) -> Iterator[str]:
    """Yield what there can be to say of an element."""
    scenario = case.scenario
    element, statuses = scenario.elements[index], case.seen.statuses[index]
    person = element.kind is Kind.STAKEHOLDER
    low = bool(statuses & {Status.NAMED, Status.BLOCKING})
    if element.trust:
        yield "guarded"
    if element.starts is Status.UNKNOWN and statuses != {Status.UNKNOWN}:
        yield "named"
    if explained(scenario, element):
        yield "explained"
    if low and not _answers(element):
        yield from ("motion", "waiting")
        if scenario.dials.retraction or scenario.dials.hiding:
            yield "undone"
    if Status.HEARD in statuses and (low or Status.UNKNOWN in statuses):
        yield "heard"
    if Status.AGREED in statuses and element.starts is not Status.AGREED:
        yield "agreed"
    if Status.AGREED in statuses and (scenario.dials.retraction or scenario.dials.hiding):
        yield from ("agreed", "retracted")
    if element.condition and Status.HEARD in statuses:
        yield "again"
    if element.surprise in case.seen.stages and element.starts is Status.UNKNOWN:
        yield "blocking"
    if person and statuses - {Status.UNKNOWN}:
        yield "bypassed"


def _answers(element: Element) -> bool:
    """Say whether the contact answers for an element whoever they are; a contact without power
    takes criteria home."""
    return element.here and element.kind is not Kind.CRITERION


def _arises(case: Case, situation: str) -> bool:
    scenario, dials = case.scenario, case.scenario.dials
    phases = {stage.phase for stage in scenario.stages}
    needs = {
        "account.dug": bool(scenario.years),
        "warmth.worn": bool(dials.wear),
        "push.hang_up": dials.hang_up,
        "ready": Phase.CHOOSING in phases,
        "ready.cooling": Phase.CHOOSING in phases,
        "decision.cooled": Phase.CHOOSING in phases,
        "decision.undecided": max(phases) >= Phase.CHOOSING,
        "ask.price": max(phases) >= Phase.STAND or _asks(case, "price"),
        "ask.opinion": max(phases) >= Phase.CHOOSING or _asks(case, "opinion"),
        "question.early": min(map(ORDER.index, phases)) + 1 < max(TARGET_PHASE.values()),
        "meeting.again": any(not _answers(e) for e in scenario.elements),
    }
    return needs.get(situation, True)


def _asks(case: Case, what: str) -> bool:
    return any(moment.asks == what for moment in case.scenario.moments)
