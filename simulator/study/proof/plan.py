"""How far a buyer is from something: the turns that it takes at least, and those that it may take.

A line moves one element by one rung, or, named and trusted, from unknown to asked. So the rungs
that are missing are a distance. `least` counts only what no week brings about unaided, and is
never more than it really takes; `likely` counts what a seller who does not wait has to ask for, and
leads the search. Turns are all that a seller does: lines, ends of meetings, weeks of waiting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from simulator.buyer import Buyer, BuyerState
from simulator.buyer.sets import each
from simulator.buyer.truth import HEIGHT
from simulator.language.acts import Phase
from simulator.scenario.conditions import LEVELS, OBSERVED
from simulator.scenario.model import Clause, Ending, Event, Scenario, Status
from simulator.scenario.properties import Form, Property
from simulator.study.places import reads
from simulator.study.proof.safety import spoken_of
from simulator.study.proof.slices import FIELDS

Need = tuple[str, int, int]
"""What has to be: of which kind, the place of the element or fact, how high."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to something: all of `needs`; of each of `choices` as many as it says; `lines` are
    what is asked besides; where it starts in a later stage, `since` is that stage, else -1."""

    needs: frozenset[Need] = frozenset()
    choices: tuple[tuple[int, frozenset[Need]], ...] = ()
    lines: int = 0
    since: int = -1

    def others(self) -> bool:
        """Say whether it has to do with anything but elements and facts."""
        every = self.needs.union(*(options for _, options in self.choices))
        return any(kind not in ("element", "fact") for kind, _, _ in every)

    def elements(self) -> frozenset[int]:
        """Return the elements it has to do with."""
        every = self.needs.union(*(options for _, options in self.choices))
        return frozenset(index for kind, index, _ in every if kind == "element")

    def facts(self) -> frozenset[int]:
        """Return the facts it has to do with."""
        every = self.needs.union(*(options for _, options in self.choices))
        return frozenset(index for kind, index, _ in every if kind == "fact")


@dataclass(slots=True)
class _Making:
    needs: set[Need] = field(default_factory=set)
    choices: list[tuple[int, frozenset[Need]]] = field(default_factory=list)

    def add(self, scenario: Scenario, clause: Clause) -> None:
        """Take in what a condition needs; what it forbids is left to the search."""
        for i in each(clause.need):
            self._atom(scenario, i)
        if clause.any:
            options = [_options(scenario, i) for i in each(clause.any)]
            if all(len(one) == 1 for one in options):
                self.choices.append((1, frozenset().union(*options)))

    def _atom(self, scenario: Scenario, index: int) -> None:
        atom = scenario.atoms[index]
        if atom.op == "gate":
            self.add(scenario, scenario.gates[atom.indexes[0]].clause)
        elif atom.op in ("at_least", "seen", "is") and atom.many:
            self.choices.append((atom.many, frozenset(_options(scenario, index))))
        else:
            self.needs |= _options(scenario, index)

    def done(self, lines: int, since: int = -1) -> Plan:
        """Return the plan: of each thing the highest that is needed, and of each choice what is
        not needed anyhow."""
        high: dict[tuple[str, int], int] = {}
        for kind, index, height in self.needs:
            high[kind, index] = max(height, high.get((kind, index), 0))
        choices = []
        for many, options in self.choices:
            left = frozenset(o for o in options if high.get(o[:2], -1) < o[2])
            if many > len(options) - len(left):
                choices.append((many - len(options) + len(left), left))
        needs = frozenset((*what, height) for what, height in high.items())
        return Plan(needs, tuple(choices), lines, since)


def _options(scenario: Scenario, index: int) -> set[Need]:
    atom = scenario.atoms[index]
    if atom.op in ("at_least", "seen", "is"):
        height = Status(min(atom.value, Status.BLOCKING)).height
        return {("element", i, height) for i in atom.indexes}
    if atom.op in LEVELS:
        return {(atom.op, 0, atom.value)}
    if atom.op in OBSERVED or atom.op == "unmentioned":
        return set()
    return {(atom.op, i, 1) for i in atom.indexes}


def plans(buyer: Buyer, property: Property) -> tuple[Plan, ...]:
    """Return the ways in which a property can be broken; a plan without needs for any other."""
    scenario = buyer.scenario
    ends = [scenario.ending(id) for id in sorted(spoken_of(scenario, property))]
    found = [plan for ending in ends for plan in of_ending(buyer, ending)]
    if found or property.form not in (Form.NEVER, Form.BEFORE):
        return tuple(found) or (Plan(),)
    making = _Making()
    making.add(scenario, property.then)
    stages = [
        scenario.atoms[i].indexes[0]
        for i in each(reads(property) & property.then.need)
        if scenario.atoms[i].op == "stage"
    ]
    _gates(scenario, making, max(stages, default=0))
    return (making.done(0),)


def of_ending(buyer: Buyer, ending: Ending) -> Iterator[Plan]:
    """Yield the ways to an ending: from each of the stages that it can come about in."""
    scenario = buyer.scenario
    for source in ending.sources:
        if ending.event is Event.SETTLE:
            if scenario.stages[source].phase is Phase.OWNING:
                yield from _bought(scenario, ending, source)
            continue
        making = _Making()
        making.add(scenario, ending.clause)
        _gates(scenario, making, source)
        if ending.event is Event.HANG_UP:
            making.needs.add(("strain", 0, buyer.strain_limit))
        yield making.done(int(ending.event in (Event.DECIDE, Event.WITHDRAW)))


def _bought(scenario: Scenario, ending: Ending, source: int) -> Iterator[Plan]:
    """The ways to an ending that comes after the decision: through each that leads there."""
    for way in scenario.endings:
        if way.to != source or way.event is Event.SETTLE:
            continue
        for stage in way.sources:
            making = _Making()
            making.add(scenario, way.clause)
            making.add(scenario, ending.clause)
            _gates(scenario, making, stage)
            yield making.done(2)
    making = _Making()
    making.add(scenario, ending.clause)
    yield making.done(1, since=source)


def _gates(scenario: Scenario, making: _Making, stage: int) -> None:
    for earlier in scenario.stages[:stage]:
        for gate in earlier.gates:
            making.add(scenario, scenario.gates[gate].clause)


def likely(buyer: Buyer, state: BuyerState, ways: Iterable[Plan]) -> int:
    """Return about how many more turns it takes, of the nearest of some ways."""
    return min(_distance(buyer, state, way, 0) + _besides(buyer, state, way) for way in ways)


def _besides(buyer: Buyer, state: BuyerState, way: Plan) -> int:
    """About how many turns go into ending meetings, and into trust that the questions themselves
    do not earn."""
    asked = short = others = 0
    for kind, index, height in way.needs:
        if kind == "element" and HEIGHT[state.status[index]] < height:
            element, at = buyer.elements[index], HEIGHT[state.status[index]]
            asked |= at < Status.HEARD <= height and not element.here
            short = max(short, element.trust - state.trust)
            others += 1
    return asked + max(0, short - others)


def least(buyer: Buyer, state: BuyerState, ways: Iterable[Plan]) -> int:
    """Return how many more turns it takes at least: never more than it really takes."""
    return min(_distance(buyer, state, way, 1) for way in ways)


FAR = 10_000


def _distance(buyer: Buyer, state: BuyerState, way: Plan, unaided: int) -> int:
    if way.since >= 0 and state.stage != way.since:
        return FAR
    found = way.lines + sum(_lines(buyer, state, need, unaided) for need in way.needs)
    for many, options in way.choices:
        costs = sorted(_lines(buyer, state, need, unaided) for need in options)
        found += sum(costs[:many]) if many <= len(costs) else FAR
    if unaided and _goes_to_ask(buyer, state, way) and 2 * (found + 1) <= state.patience:
        return found + 1  # the meeting's time is not over by then, so that it has to be ended
    return found


def _goes_to_ask(buyer: Buyer, state: BuyerState, way: Plan) -> bool:
    """Say whether something is needed that the contact has to go and ask about."""
    return any(
        kind == "element"
        and not buyer.elements[index].here
        and max(HEIGHT[state.status[index]], buyer.elements[index].unaided.height) < 2 <= height
        for kind, index, height in way.needs
    )


def _lines(buyer: Buyer, state: BuyerState, need: Need, unaided: int) -> int:
    kind, index, height = need
    if kind == "fact":
        return 1 - (state.told >> index & 1)
    if kind in LEVELS:
        number: int = getattr(state, FIELDS.get(kind, kind))
        return 0 if unaided else max(0, height - number)
    if kind != "element":
        return 0 if unaided else 1 - (getattr(state, kind) >> index & 1)
    element = buyer.elements[index]
    at = HEIGHT[state.status[index]]
    if state.motion >> index & 1:
        at = max(at, Status.HEARD.value)
    if unaided:
        at = max(at, element.unaided.height)
    if at >= height:
        return 0
    return height - max(at, Status.NAMED.value) if height > Status.NAMED else 1
