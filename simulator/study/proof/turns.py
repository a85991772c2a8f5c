"""One turn on a set of states: all that it can come to, as far as a slice can tell.

Within a turn the rules are closed under, in any order and any number; at its end the path has come
to rest, so that only states stay in which no gate must open or close. Where the talk ended stands
apart, by ending.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from simulator.buyer import Buyer
from simulator.buyer.machine import Edge, edges
from simulator.language.acts import Act, Phase
from simulator.scenario.model import Event
from simulator.study.proof.rules import ASKS, PUSHING, Acts, Rule, rules
from simulator.study.proof.slices import BLOCKING, UNKNOWN, values
from simulator.study.proof.space import Set, Space
from simulator.study.proof.truth import Truths

WORDS: dict[Event, Acts | None] = {
    Event.ADVANCE: None,
    Event.REOPEN: None,
    Event.DECIDE: ASKS,
    Event.SETTLE: None,
    Event.HANG_UP: PUSHING,
    Event.DRIFT: None,
    Event.WITHDRAW: frozenset({Act.CANDOUR}),
}
"""The acts that can make an event happen; None: it needs no words."""


class Leap(NamedTuple):
    """A transition of the path: the states in which it may be taken, and where it leads."""

    among: Set
    source: int
    stage: int
    ending: str
    acts: Acts | None


class Turns:
    """The turns of a buyer on one space."""

    def __init__(self, buyer: Buyer, space: Space) -> None:
        self._buyer, self._space = buyer, space
        self.truths = Truths(buyer, space)
        self._rules = rules(buyer, space, self.truths)
        self._leaps = list(self._all_leaps())
        self._late = [rule for rule in self._rules if rule.late]
        self.at_rest = self._at_rest()
        self.edges = 0

    def within(self, new: Set, known: Set, acts: Acts) -> tuple[Set, dict[str, Set]]:
        """Return all that `new` states can come to within a turn of some acts, beyond those that
        are `known`; and the states, at the end of the turn, in which the talk ended."""
        found, fresh = known | new, new & ~known
        ended: dict[str, Set] = {}
        while fresh:
            ahead = self._moved(self._rules, fresh, acts)
            for leap in self._leaps:
                taken = fresh & leap.among
                if taken and (leap.acts is None or leap.acts & acts):
                    self.edges += taken.bit_count()
                    if leap.stage >= 0:
                        ahead |= self._entered(taken, leap)
                    else:
                        ended[leap.ending] = ended.get(leap.ending, 0) | taken
            fresh = ahead & ~found
            found |= fresh
        return found, {id: self._after(states, acts) for id, states in ended.items()}

    def _moved(self, moving: Iterable[Rule], states: Set, acts: Acts) -> Set:
        space, ahead = self._space, 0
        for rule in moving:
            if rule.acts is not None and not rule.acts & acts:
                continue
            taken = states & rule.among & space.where(rule.place, rule.before)
            if taken:
                self.edges += taken.bit_count()
                ahead |= space.moved(taken, rule.place, rule.before, rule.after)
        return ahead

    def _after(self, states: Set, acts: Acts) -> Set:
        """What else a turn may do in which the talk has ended."""
        found, fresh = states, states
        while fresh:
            fresh = self._moved(self._late, fresh, acts) & ~found
            found |= fresh
        return found

    def _entered(self, states: Set, leap: Leap) -> Set:
        """States after a stage was entered: whoever turns up late there is there, and blocking."""
        space = self._space
        stage = space.find("stage")
        assert stage is not None
        states = space.moved(states, stage, leap.source, leap.stage)
        for index, element in enumerate(self._buyer.scenario.elements):
            place = space.find("element", index)
            if element.surprise != leap.stage or place is None:
                continue
            known = values(self._buyer, index)
            unknown = states & space.where(place, known.index(UNKNOWN))
            late = space.moved(unknown, place, known.index(UNKNOWN), known.index(BLOCKING))
            states = states & ~unknown | late
        return states

    def _all_leaps(self) -> Iterable[Leap]:
        """Of the transitions of an event that one is taken which is the first to hold: no other
        where an earlier one must."""
        scenario = self._buyer.scenario
        stage = self._space.find("stage")
        assert stage is not None
        before: dict[tuple[int, Event], Set] = {}
        for source, event, edge in edges(scenario):
            if event is Event.REOPEN:  # which is tried before any advance
                reopens = before.get((source, Event.ADVANCE), 0)
                before[source, Event.ADVANCE] = reopens | self.truths.clause(edge.clause).must
        for source, event, edge in edges(scenario):
            truth = self.truths.clause(edge.clause)
            here = self._space.where(stage, source)
            among = here & truth.may & ~before.get((source, event), 0)
            before[source, event] = before.get((source, event), 0) | truth.must
            if self._possible(source, event) and among:
                yield Leap(among, source, edge.stage, edge.ending, WORDS[event])

    def _possible(self, source: int, event: Event) -> bool:
        scenario = self._buyer.scenario
        if event is Event.HANG_UP:
            return scenario.dials.hang_up
        return event is not Event.SETTLE or scenario.stages[source].phase is Phase.OWNING

    def _at_rest(self) -> Set:
        """The states that a turn can end in. Where a talk may go on after the weeks have run out,
        or a decision of `settle` leads on, that is any."""
        found = list(edges(self._buyer.scenario))
        leads_on = any(
            edge.stage >= 0 for _, event, edge in found if event in (Event.DRIFT, Event.SETTLE)
        )
        drifts = {source for source, event, edge in found if _always(event, edge)}
        if leads_on or len(drifts) < len(self._buyer.scenario.stages):
            return self._space.everything
        stage = self._space.find("stage")
        assert stage is not None
        moving = 0
        for source, event, edge in found:
            if event in (Event.ADVANCE, Event.REOPEN):
                moving |= self._space.where(stage, source) & self.truths.clause(edge.clause).must
        return self._space.everything & ~moving


def _always(event: Event, edge: Edge) -> bool:
    return event is Event.DRIFT and edge.stage < 0 and not any(edge.clause)
