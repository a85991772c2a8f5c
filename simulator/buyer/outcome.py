"""What it came to: the ending, the buyer's excellence, months later, and what was left open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from simulator.buyer.state import BuyerState
from simulator.buyer.truth import HEIGHT, gate_holds, holds, is_open
from simulator.scenario.model import Event, Kind, Scenario, Status


class Opening(NamedTuple):
    """Something else the buyer could use: the element it belongs to, what it is, and whether
    anybody brought it up."""

    id: str
    what: str
    raised: bool


class Belief(NamedTuple):
    """A false belief that the buyer spoke of: the fact, what is so, and how it came out, which is
    'righted', 'exploited' or 'kept'."""

    id: str
    truth: str
    how: str


class Met(NamedTuple):
    """A moment that came up: its id, what it was, and how the seller met it, which is 'stood',
    'gave_in' or 'passed'."""

    id: str
    about: str
    how: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a talk for both sides.

    `excellence` pairs each thing the buyer would call good with whether it came true, which without
    a decision nothing did. `open` are
    ids of required elements that still stand in the way. `good` is the ending's, an explicit
    decision of the buyer's own, unless it rests on a belief that the seller used.
    `spent` counts the turns, up to 9, that went on after it was told that nothing can be sold here;
    None where it was not told. `people` pairs each of the buyer's people with whether they agreed.
    """

    ending: str
    title: str
    good: bool
    decided: bool
    purchase: bool
    weeks: int
    meetings: int
    excellence: tuple[tuple[str, bool], ...]
    gates: tuple[tuple[str, bool], ...]
    open: tuple[str, ...]
    epilogue: tuple[str, ...]
    next_call: str
    openings: tuple[Opening, ...] = ()
    beliefs: tuple[Belief, ...] = ()
    moments: tuple[Met, ...] = ()
    spent: int | None = None
    people: tuple[tuple[str, bool], ...] = ()

    @property
    def scope(self) -> float | None:
        """How far a purchase goes in the buyer's company: the share of its people who agreed, in
        [0, 1]; None without a purchase or people. Whoever did not agree goes on as before, which is
        the model's form of the essays' claim that helped buyers take on more.
        """
        agreed = [came for _, came in self.people]
        return sum(agreed) / len(agreed) if self.purchase and agreed else None

    @property
    def penetration(self) -> float | None:
        """Share of the account's openings that came up, in [0, 1]; None if it has none."""
        came = [opening.raised for opening in self.openings]
        return sum(came) / len(came) if came else None

    @property
    def grade(self) -> float:
        """Share of the buyer's excellence that came true, in [0, 1]; 0 if none was stated."""
        met = [came for _, came in self.excellence]
        return sum(met) / len(met) if met else 0.0


def outcome(scenario: Scenario, state: BuyerState) -> Outcome:
    """Return what a talk that has ended came to. Raises KeyError if it has not ended."""
    ending = scenario.ending(state.ending)
    decided = ending.good or ending.event in (Event.DECIDE, Event.SETTLE)
    return Outcome(
        ending=ending.id,
        title=ending.title,
        good=ending.good and not state.exploited,
        decided=decided,
        purchase=ending.sale == "purchase",
        weeks=state.week,
        meetings=state.meeting,
        excellence=tuple(
            (e.id, decided and holds(scenario, state, e.met)) for e in scenario.excellence
        ),
        gates=tuple(
            (gate.id, gate_holds(scenario, state, i)) for i, gate in enumerate(scenario.gates)
        ),
        open=tuple(
            element.id
            for i, element in enumerate(scenario.elements)
            if element.required and is_open(scenario, state, i)
        ),
        epilogue=(
            *(e.says for e in ending.epilogue if holds(scenario, state, e.when)),
            *(_lived_with(scenario, state) if ending.sale == "purchase" else ()),
            *_elsewhere(scenario, state),
            *_believed(scenario, state),
            *_parted(scenario, state),
        ),
        next_call=next((v.says for v in ending.next_call if holds(scenario, state, v.when)), ""),
        openings=openings(scenario, state),
        beliefs=beliefs(scenario, state),
        moments=moments(scenario, state),
        spent=spent(scenario, state),
        people=people(scenario, state),
    )


def people(scenario: Scenario, state: BuyerState) -> tuple[tuple[str, bool], ...]:
    """Return the ids of the buyer's people and whether each has agreed, in the author's order."""
    return tuple(
        (element.id, Status(now) is Status.AGREED)
        for element, now in zip(scenario.elements, state.status, strict=True)
        if element.kind is Kind.STAKEHOLDER
    )


def spent(scenario: Scenario, state: BuyerState) -> int | None:
    """Return the turns spent on an account that had been said to be dead, None if it was not."""
    dead = scenario.dead
    return state.spent if dead >= 0 and state.told >> dead & 1 else None


def moments(scenario: Scenario, state: BuyerState) -> tuple[Met, ...]:
    """Return the moments that came up, and how the seller met them."""
    found = []
    for i, moment in enumerate(scenario.moments):
        if state.came >> i & 1:
            fair = "stood" if state.stood >> i & 1 else "passed"
            found.append(
                Met(moment.id, moment.about, "gave_in" if state.gave_in >> i & 1 else fair)
            )
    return tuple(found)


def beliefs(scenario: Scenario, state: BuyerState) -> tuple[Belief, ...]:
    """Return how the false beliefs that the buyer has spoken of came out."""
    return tuple(
        Belief(fact.id, fact.belief.truth, _how(state, i))
        for i, fact in enumerate(scenario.facts)
        if fact.belief and state.told >> i & 1
    )


def _how(state: BuyerState, fact: int) -> str:
    if state.righted >> fact & 1:
        return "righted"
    return "exploited" if state.exploited >> fact & 1 else "kept"


def openings(scenario: Scenario, state: BuyerState) -> tuple[Opening, ...]:
    """Return what else the buyer could use, in the author's order."""
    return tuple(
        Opening(element.id, element.opportunity.what, bool(state.raised >> i & 1))
        for i, element in enumerate(scenario.elements)
        if element.opportunity
    )


def _lived_with(scenario: Scenario, state: BuyerState) -> Iterator[str]:
    """Yield what came of parts that nobody had looked into, and of risks told or kept quiet."""
    for i, element in enumerate(scenario.elements):
        if element.later and HEIGHT[state.status[i]] < Status.HEARD:
            yield element.later
        if element.risk:
            told = state.warned >> i & 1
            yield from filter(None, [element.risk.told if told else element.risk.kept])


def _elsewhere(scenario: Scenario, state: BuyerState) -> Iterator[str]:
    """Yield where the buyer got what nobody had mentioned."""
    for i, element in enumerate(scenario.elements):
        opening = element.opportunity
        if opening and opening.elsewhere and not state.raised >> i & 1:
            yield opening.elsewhere


def _believed(scenario: Scenario, state: BuyerState) -> Iterator[str]:
    """Yield what came of beliefs that were built on, or left standing."""
    for i, fact in enumerate(scenario.facts):
        if fact.belief and state.told >> i & 1:
            later = {"exploited": fact.belief.used, "kept": fact.belief.kept}
            yield from filter(None, [later.get(_how(state, i), "")])


def _parted(scenario: Scenario, state: BuyerState) -> Iterator[str]:
    """Yield what came of the moments in which interests parted."""
    for i, moment in enumerate(scenario.moments):
        if moment.stood and state.stood >> i & 1:
            yield moment.stood
        if moment.gave_in and state.gave_in >> i & 1:
            yield moment.gave_in
