"""The stage machine: `transitions` as the reference, and the table compiled from it.

Stages and endings are the states, the buyer's events the triggers, guards are data. The machine is
flat, without automatic transitions, with one slot model that is loaded with a state, triggered
and read again: truth lives in `BuyerState`, never in the machine. The table holds the same
transitions as plain tuples for exploring and batch work; a property test walks both side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from simulator.scenario.model import Clause, Event, Scenario


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard as `transitions` calls it: holds for the atoms that are true. Carries its data."""

    clause: Clause

    def __call__(self, bits: int) -> bool:
        """Say whether the transition is open."""
        return self.clause.holds(bits)


class Edge(NamedTuple):
    """One transition of the table: it is taken if the clause holds. `ending` is '' between
    stages."""

    clause: Clause
    stage: int
    ending: str


class Step(NamedTuple):
    """Where an event led: a stage index, and the id of the ending passed or reached ('')."""

    stage: int
    ending: str


class Path(Protocol):
    """What a buyer needs of a stage machine; the table and `transitions` both give it."""

    def reads(self, stage: int, event: Event) -> int:
        """Return the atoms that decide where an event leads from a stage."""
        ...

    def follow(self, stage: int, event: Event, bits: int) -> Step | None:
        """Return where an event leads, given the atoms that are true, or None if nowhere."""
        ...


def edges(scenario: Scenario) -> list[tuple[int, Event, Edge]]:
    """List every transition of a scenario, in the order in which they are tried.

    A stage advances when its gates hold; it reopens to the first stage whose gates no longer do.
    An ending with `to` leads on to that stage, its id kept so that its words can be said.
    """
    found: list[tuple[int, Event, Edge]] = []
    for i, stage in enumerate(scenario.stages):
        need = sum(1 << gate for gate in stage.gates)
        if stage.gates and i + 1 < len(scenario.stages):
            found.append((i, Event.ADVANCE, Edge(Clause(need=need), i + 1, "")))
        for j, earlier in enumerate(scenario.stages[:i]):
            for gate in earlier.gates:
                found.append((i, Event.REOPEN, Edge(Clause(forbid=1 << gate), j, "")))
    for ending in scenario.endings:
        for source in ending.sources:
            found.append((source, ending.event, Edge(ending.clause, ending.to, ending.id)))
    return found


class Table:
    """The transitions as plain tuples by stage and event, each in order of trial."""

    def __init__(self, scenario: Scenario) -> None:
        self._edges: dict[tuple[int, Event], tuple[Edge, ...]] = {}
        self._reads: dict[tuple[int, Event], int] = {}
        for source, event, edge in edges(scenario):
            key = (source, event)
            self._edges[key] = (*self._edges.get(key, ()), edge)
            clause = edge.clause
            self._reads[key] = self._reads.get(key, 0) | clause.need | clause.any | clause.forbid

    def reads(self, stage: int, event: Event) -> int:
        """Return the atoms that decide where an event leads from a stage."""
        return self._reads.get((stage, event), 0)

    def follow(self, stage: int, event: Event, bits: int) -> Step | None:
        """Return where an event leads, given the atoms that are true, or None if nowhere."""
        for edge in self._edges.get((stage, event), ()):
            if edge.clause.holds(bits):
                return Step(edge.stage, edge.ending)
        return None


class _Slot:
    """The one model of a machine: a place to put a state in and take it out."""

    state: str


class Machine:
    """The scenario's stages on a `transitions.Machine`."""

    def __init__(self, scenario: Scenario) -> None:
        from transitions import Machine as Flat

        self._table = Table(scenario)
        self._stages = [stage.id for stage in scenario.stages]
        self._endings = {ending.id: ending for ending in scenario.endings}
        self._slot = _Slot()
        final = [f"end:{id}" for id in self._endings]
        passing = [f"via:{e.id}" for e in scenario.endings if e.to >= 0]
        self._machine: Any = Flat(
            model=self._slot,
            states=[*self._stages, *final, *passing],
            initial=self._stages[0],
            auto_transitions=False,
            send_event=False,
        )
        for source, event, edge in edges(scenario):
            self._machine.add_transition(
                event.value, self._stages[source], self._dest(edge), conditions=[Guard(edge.clause)]
            )

    def reads(self, stage: int, event: Event) -> int:
        """Return the atoms that decide where an event leads from a stage."""
        return self._table.reads(stage, event)

    def follow(self, stage: int, event: Event, bits: int) -> Step | None:
        """Return where an event leads from a stage, as `transitions` has it, or None."""
        self._slot.state = self._stages[stage]
        if event.value not in self._machine.get_triggers(self._slot.state):
            return None
        if not self._slot.trigger(event.value, bits):  # type: ignore[attr-defined]
            return None
        where = self._slot.state
        if where.startswith("end:"):
            return Step(-1, where[4:])
        if where.startswith("via:"):
            return Step(self._endings[where[4:]].to, where[4:])
        return Step(self._stages.index(where), "")

    def _dest(self, edge: Edge) -> str:
        if not edge.ending:
            return self._stages[edge.stage]
        return f"via:{edge.ending}" if edge.stage >= 0 else f"end:{edge.ending}"
