"""One turn on a set of states: all that it can come to, as far as a slice can tell.

A turn has two parts. First the words are answered: rules that need an act, in any order and number,
and perhaps a decision, after which the words have no more to say. Then comes what needs no words:
the path opens or closes, a meeting ends, weeks pass. At the end the path has come to rest, so that
only states stay in which no gate must open or close. Where the talk ended stands apart, by ending.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from simulator.buyer import Buyer
from simulator.buyer.machine import Edge, edges
from simulator.language.acts import Act, Phase
from simulator.scenario.model import Clause, Event
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


class Within(NamedTuple):
    """The states within some turns: after the words were answered, and after all else."""

    answered: Set = 0
    over: Set = 0


class Turns:
    """The turns of a buyer on one space."""

    def __init__(self, buyer: Buyer, space: Space) -> None:
        self._buyer, self._space = buyer, space
        self.truths = Truths(buyer, space)
        self._leaps = list(self._all_leaps())
        self._take(rules(buyer, space, self.truths))
        self.at_rest = self._at_rest()
        self.edges = 0

    def without(self, left_out: Callable[[Rule], bool]) -> None:
        """Leave rules out: for the test that shows that leaving one out is noticed."""
        self._take([rule for rule in self._rules if not left_out(rule)])

    def _take(self, taken: Sequence[Rule]) -> None:
        self._rules = taken
        self._late = [rule for rule in taken if rule.late]
        self._worded = [rule for rule in taken if rule.acts is not None or rule.late]
        self._silent = [rule for rule in taken if rule.acts is None or rule.late]

    def within(self, new: Set, known: Within, acts: Acts) -> tuple[Within, dict[str, Set]]:
        """Return all that `new` states can come to within a turn of some acts, together with what
        is `known` already; and the states, at the end of the turn, in which the talk ended."""
        ended: dict[str, Set] = {}
        answered = self._closed(self._worded, new & ~known.answered, known.answered, acts)
        fresh = answered & ~known.answered
        fresh |= self._led(fresh, acts, ended, worded=True)
        over, fresh = known.over | fresh, fresh & ~known.over
        while fresh:
            ahead = self._moved(self._silent, fresh, acts)
            fresh = (ahead | self._led(fresh, acts, ended, worded=False)) & ~over
            over |= fresh
        return Within(answered, over), {id: self._after(s, acts) for id, s in ended.items()}

    def _closed(self, moving: Sequence[Rule], fresh: Set, known: Set, acts: Acts) -> Set:
        found = known | fresh
        while fresh:
            fresh = self._moved(moving, fresh, acts) & ~found
            found |= fresh
        return found

    def _led(self, states: Set, acts: Acts, ended: dict[str, Set], worded: bool) -> Set:
        """Where the path leads from some states, by events that need words or by those that do
        not; endings are added to `ended`."""
        ahead = 0
        for leap in self._leaps:
            taken = states & leap.among if (leap.acts is not None) is worded else 0
            if taken and (leap.acts is None or leap.acts & acts):
                self.edges += taken.bit_count()
                if leap.stage >= 0:
                    ahead |= self._entered(taken, leap)
                else:
                    ended[leap.ending] = ended.get(leap.ending, 0) | taken
        return ahead

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
        return self._closed(self._late, states, 0, acts)

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
        tried: dict[tuple[int, Event], list[Clause]] = {}
        for source, event, edge in edges(scenario):
            earlier = tried.setdefault((source, event), [])
            if any(_implies(edge.clause, clause) for clause in earlier):
                continue
            earlier.append(edge.clause)
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


def _implies(clause: Clause, other: Clause) -> bool:
    """Say whether, by their atoms alone, one condition cannot hold without another."""
    if other.need & ~clause.need or other.forbid & ~clause.forbid:
        return False
    one_of = bool(clause.any) and not clause.any & ~other.any
    return not other.any or bool(other.any & clause.need) or one_of


def _always(event: Event, edge: Edge) -> bool:
    return event is Event.DRIFT and edge.stage < 0 and not any(edge.clause)
