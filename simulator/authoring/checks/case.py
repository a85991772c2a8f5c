"""A scenario on the table: the author's file, its tables, and what could become true in it.

Two worlds are kept. `reached` is what talks can come to. `wished` is what they could come to if
every stage could be reached; a check of a single condition looks at that one, so that one broken
gate does not make everything behind it look broken too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.authoring.checks.solve import Formula, formula, possible
from simulator.authoring.checks.world import SOONEST_HANG_UP, Range, World, beginning, world
from simulator.buyer.state import MOST
from simulator.language.acts import Phase
from simulator.scenario.loader import LoadedScenario
from simulator.scenario.model import Clause, Ending, Event, Scenario

Key = tuple[str | int, ...]
AT_ONCE = (Event.DECIDE, Event.WITHDRAW, Event.SETTLE)
"""Events that happen before anything else in a turn, when the path has been walked to its end."""


@dataclass(frozen=True, slots=True)
class Case:
    """A loaded scenario with its worlds."""

    loaded: LoadedScenario
    reached: World
    wished: World
    start: World

    @property
    def scenario(self) -> Scenario:
        """The compiled tables."""
        return self.loaded.scenario

    @property
    def seen(self) -> World:
        """The world for checks of facts and elements: what talks can come to, unless the path is
        broken before the choice, which is told of itself."""
        whole = all(
            i in self.reached.stages or stage.phase is Phase.OWNING
            for i, stage in enumerate(self.scenario.stages)
        )
        return self.reached if whole else self.wished

    def written(self, path: Key) -> bool:
        """Say whether something stands in the author's own file, and does not come from ours."""
        return path in self.loaded.document.places

    def endings(self) -> Iterator[Ending]:
        """Yield the endings that stand in the author's own file."""
        return (e for e in self.scenario.endings if self.written(("endings", e.id)))

    def straight(self, ending: Ending) -> World:
        """Return the world of talks that have not been further than an ending's last stage."""
        last = max((s for s in ending.sources if s in self.reached.stages), default=-1)
        if last >= max(self.reached.stages):
            return self.reached
        return _with_moments(self.scenario, [s for s in self.reached.stages if s <= last])

    def can_end(self, ending: Ending, *also: Formula, within: World | None = None) -> bool:
        """Say whether an ending can come about in a world, with other formulas true as well."""
        seen = within or self.reached
        return any(
            self.can_end_from(ending, stage, *also, within=seen)
            for stage in ending.sources
            if stage in seen.stages
        )

    def can_end_from(
        self, ending: Ending, stage: int, *also: Formula, within: World | None = None
    ) -> bool:
        """Say whether an ending can come about from one stage."""
        here = self.standing(stage, ending.event)
        told = formula(self.scenario, ending.clause)
        numbers = self.when(ending.event)
        return possible(within or self.reached, told, *here, *also, numbers=numbers)

    def standing(self, stage: int, event: Event) -> list[Formula]:
        """Return what is true of any talk in a stage at the moment an event happens.

        Earlier gates hold, or the path would have gone back. The stage's own do not all hold, or
        it would have gone on; but in the first stage nothing has been looked at before the first
        word.
        """
        if event not in AT_ONCE:
            return []
        stages, gates = self.scenario.stages, self.scenario.gates
        before = [
            formula(self.scenario, gates[gate].clause)
            for earlier in stages[:stage]
            for gate in earlier.gates
        ]
        own = Clause(need=sum(1 << gate for gate in set(stages[stage].gates)))
        leads_on = bool(own.need) and stage + 1 < len(stages)
        if not leads_on or (stage == 0 and possible(self.start, formula(self.scenario, own))):
            return before
        return [*before, formula(self.scenario, own, wanted=False)]

    def when(self, event: Event) -> dict[str, Range]:
        """Return the numbers that an event goes with."""
        limit = self.scenario.time.limit
        weeks = (limit, limit) if event is Event.DRIFT else (0, limit - 1)
        return {"weeks": weeks, "strain": self._strain(event)}

    def _strain(self, event: Event) -> Range:
        if event is Event.HANG_UP:
            return SOONEST_HANG_UP, MOST
        if self.scenario.dials.hang_up and not self.scenario.moments:
            return 0, MOST - 1
        return 0, MOST


def case(loaded: LoadedScenario) -> Case:
    """Return a scenario with its worlds."""
    scenario = loaded.scenario
    everywhere = range(len(scenario.stages))
    wished = _with_moments(scenario, everywhere)
    nowhere = Case(loaded, wished, wished, beginning(scenario))
    return Case(loaded, _reached(nowhere), wished, nowhere.start)


def _reached(known: Case) -> World:
    """Return the world of the stages that a talk can come to, one gate after another."""
    scenario, stages = known.scenario, {0}
    while True:
        seen = _with_moments(scenario, stages)
        new = {stage + 1 for stage in stages if leads_on(known, stage, seen)}
        new |= {
            ending.to
            for ending in scenario.endings
            if ending.to >= 0 and known.can_end(ending, within=seen)
        }
        if new <= stages:
            return seen
        stages |= new


def leads_on(known: Case, stage: int, within: World) -> bool:
    """Say whether the gates of a stage, and of those before it, can all hold."""
    stages, gates = known.scenario.stages, known.scenario.gates
    if not stages[stage].gates or stage + 1 >= len(stages):
        return False
    closed = {gate for earlier in stages[: stage + 1] for gate in earlier.gates}
    return possible(within, *(formula(known.scenario, gates[gate].clause) for gate in closed))


def _with_moments(scenario: Scenario, stages: Iterable[int]) -> World:
    """Return a world with the moments that can come in it."""
    reached = frozenset(stages)
    moments: frozenset[int] = frozenset()
    while True:
        seen = world(scenario, reached, moments)
        come = frozenset(
            i
            for i, moment in enumerate(scenario.moments)
            if possible(seen, formula(scenario, moment.when))
        )
        if come == moments:
            return seen
        moments = come
