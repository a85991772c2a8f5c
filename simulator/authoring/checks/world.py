"""What could ever become true in a talk with a scenario, whoever the persona and the seller are.

A world is made by letting everything happen that the buyer's rules allow, until nothing new comes:
statuses that elements may have, facts that may be told, stages that may be entered. It forgets in
which order things happen, so it holds more than any talk, and never less.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.buyer.decide import DECLINED
from simulator.buyer.state import MOST, TOP
from simulator.language.acts import Act, Family, Target
from simulator.scenario.model import Element, Kind, Scenario, Status

MOVING = frozenset(
    act
    for act in Act
    if act.label.family is Family.FACILITATING and act not in (Act.DECISION_ASK, Act.PERMISSION)
) | {Act.DISCOVERY_Q}
"""Acts that can bring an element to agreement, if its author lets them."""
SOONEST_HANG_UP = 5
"""Strain at which the least tolerant persona ends a call."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class World:
    """What may be true: stages by index, statuses by element, facts and moments by index, and the
    least and most of every number that a condition can look at."""

    scenario: Scenario
    stages: frozenset[int]
    statuses: tuple[frozenset[Status], ...]
    told: frozenset[int]
    moments: frozenset[int]
    numbers: dict[str, Range]

    def may(self, op: str, index: int) -> bool:
        """Say whether a yes-or-no thing may become true: a fact told, a moment met."""
        if op == "fact":
            return index in self.told
        if op in ("righted", "exploited"):
            return index in self.told and self.scenario.facts[index].belief is not None
        if op in ("stood", "gave_in"):
            return index in self.moments
        if op == "raised":
            known = self.statuses[index] - {Status.UNKNOWN}
            return bool(known) and self.scenario.elements[index].opportunity is not None
        return True

    def unmentioned(self, going: tuple[int, ...]) -> Range:
        """Return the fewest and the most of the openings of these elements that never came up."""
        return sum(not self.may("raised", index) for index in going), len(going)


def world(scenario: Scenario, stages: Iterable[int], moments: Iterable[int]) -> World:
    """Return what may be true if a talk can be in these stages and come to these moments."""
    reached = frozenset(stages)
    statuses = tuple(statuses_of(e, reached, scenario) for e in scenario.elements)
    told = frozenset(
        i
        for i, fact in enumerate(scenario.facts)
        if any(stage >= fact.since for stage in reached)
        and (fact.target is not Target.NONE if fact.about < 0 else known(statuses[fact.about]))
    )
    return World(scenario, reached, statuses, told, frozenset(moments), numbers(scenario, reached))


def known(found: frozenset[Status]) -> bool:
    """Say whether an element can come up."""
    return found != {Status.UNKNOWN}


def beginning(scenario: Scenario) -> World:
    """Return what is true before the first word."""
    start = world(scenario, (0,), ())
    statuses = tuple(frozenset({element.starts}) for element in scenario.elements)
    zero = dict.fromkeys(("strain", "veiled", "missed", "spent", "declined", "weeks"), (0, 0))
    counted = {**start.numbers, **zero, "meetings": (1, 1)}
    return World(scenario, start.stages, statuses, frozenset(), frozenset(), counted)


def statuses_of(element: Element, stages: frozenset[int], scenario: Scenario) -> frozenset[Status]:
    """Return every status that an element may come to have."""
    found = {element.starts}
    while True:
        new = _next(element, frozenset(found), stages, scenario) - found
        if not new:
            return frozenset(found)
        found |= new


def _next(
    element: Element, found: frozenset[Status], stages: frozenset[int], scenario: Scenario
) -> set[Status]:
    new = set(_alone(element, scenario))
    spoken_of = any(element.since <= stage + 1 for stage in stages)
    if Status.UNKNOWN in found and element.surprise in stages:
        new.add(Status.BLOCKING)
    if Status.AGREED in found:
        new.add(Status.HEARD)
    if not spoken_of:
        return new
    if Status.UNKNOWN in found and element.opens_to - {Target.NONE}:
        new.add(Status.NAMED)
    if found & {Status.NAMED, Status.BLOCKING} and answered(element, scenario):
        new.add(Status.HEARD)
    if Status.HEARD in found and element.agree_acts & MOVING:
        new.add(Status.AGREED)
    if element.kind is Kind.STAKEHOLDER and found - {Status.UNKNOWN}:
        new.add(Status.BLOCKING)
    return new


def answered(element: Element, scenario: Scenario) -> bool:
    """Say whether an answer can come before the matter has died of age."""
    sooner = max(1, element.weeks_facilitated - 1)  # a powerful contact gets it a week sooner
    return element.here or sooner < scenario.time.limit


def _alone(element: Element, scenario: Scenario) -> Iterable[Status]:
    """Yield the rungs that an element climbs by itself in the time there is."""
    start = element.starts.height
    for rung in range(start + 1, element.unaided.height + 1):
        if (rung - start) * element.weeks_alone <= scenario.time.limit:
            yield Status(rung)


def numbers(scenario: Scenario, stages: frozenset[int]) -> dict[str, Range]:
    """Return the least and most of the numbers that conditions look at."""
    choosing = any(scenario.stages[stage].phase.value == "D" for stage in stages)
    limit = scenario.time.limit
    return {
        "trust": (0, TOP),
        "warmth": (0, TOP),
        "strain": (0, MOST),
        "veiled": (0, MOST),
        "missed": (0, MOST if choosing else 0),
        "spent": (0, MOST if scenario.dead >= 0 else 0),
        "declined": (0, DECLINED),
        "weeks": (0, limit),
        "meetings": (1, 1 + (limit - 1) // scenario.time.gap),
    }
