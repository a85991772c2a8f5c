"""The buyer's path as a graph: stages, gates, elements and endings, made from compiled tables.

A picture of what the buyer runs on, for the author's eyes: it tells everything, and no trainee
should see it. What is shown of it is chosen in `graph_part`, how it is drawn in `reports`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from simulator.buyer import Buyer, buyer
from simulator.buyer.machine import edges as transitions
from simulator.scenario.model import Element, Ending, Event, Gate, Persona, Scenario, Status
from simulator.study.conditions import looked_at, words


class Sort(StrEnum):
    """Sorts of node."""

    STAGE = "stage"
    GATE = "gate"
    ELEMENT = "element"
    ENDING = "ending"


class Key(NamedTuple):
    """What a node is called: its sort, and the id it has in the scenario."""

    sort: Sort
    id: str


ANYWHERE = Key(Sort.STAGE, "*")
"""Stands for every stage, where something can happen in all of them."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the path. `about` says more, a phrase each; `kind` is an element's."""

    key: Key
    title: str
    kind: str = ""
    about: tuple[str, ...] = ()
    good: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """One thing that leads to another, or is looked at by it. `firm` for a way the buyer goes."""

    source: Key
    target: Key
    label: str = ""
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Graph:
    """A path. `notes` are said beneath it; `reached` is what a talk came to, None without one."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    notes: tuple[str, ...] = ()
    reached: frozenset[Key] | None = None

    @property
    def by_key(self) -> dict[Key, Node]:
        """The nodes by what they are called."""
        return {node.key: node for node in self.nodes}


def graph(scenario: Scenario, persona: Persona | None = None) -> Graph:
    """Return the path of a scenario; with a persona, its thresholds beside it."""
    who = None if persona is None else buyer(scenario, persona)
    elements = scenario.elements if who is None else who.elements
    nodes = (
        *_stages(scenario),
        *(_gate(scenario, gate) for gate in scenario.gates),
        *(_element(scenario, element) for element in elements),
        *(_ending(scenario, ending) for ending in scenario.endings),
    )
    edges = dict.fromkeys((*_ways(scenario), *_guards(scenario), *_looks(scenario)))
    return Graph(scenario.title, nodes, tuple(edges), () if who is None else _thresholds(who))


def _stages(scenario: Scenario) -> Iterator[Node]:
    for stage in scenario.stages:
        yield Node(Key(Sort.STAGE, stage.id), stage.title, about=(f"phase {stage.phase}",))
    if any(_everywhere(scenario, ending) for ending in scenario.endings):
        yield Node(ANYWHERE, "In any stage")


def _everywhere(scenario: Scenario, ending: Ending) -> bool:
    return len(set(ending.sources)) == len(scenario.stages) > 1


def _element(scenario: Scenario, element: Element) -> Node:
    surprise = scenario.stages[element.surprise].title if element.surprise >= 0 else ""
    about = (
        "required" if element.required else "",
        f"starts {element.starts.name.lower()}" if element.starts is not Status.UNKNOWN else "",
        f"says more from trust {element.trust}" if element.trust else "",
        "" if element.here else "has to be asked",
        "only a facilitating question brings it up" if element.hidden else "",
        f"turns up late, at '{surprise}'" if surprise else "",
    )
    return Node(Key(Sort.ELEMENT, element.id), element.name, element.kind,
                tuple(filter(None, about)))  # fmt: skip


def _gate(scenario: Scenario, gate: Gate) -> Node:
    title = gate.id.replace("_", " ")
    return Node(Key(Sort.GATE, gate.id), title, about=words(scenario, gate.clause))


def _ending(scenario: Scenario, ending: Ending) -> Node:
    about = words(scenario, ending.clause)
    return Node(Key(Sort.ENDING, ending.id), ending.title, about=about, good=ending.good)


def _ways(scenario: Scenario) -> Iterator[Edge]:
    """Yield where the buyer goes: on, back, and to an end. A way back is drawn once for a stage."""
    stages = [Key(Sort.STAGE, stage.id) for stage in scenario.stages]
    for source, event, edge in transitions(scenario):
        if event is Event.REOPEN:
            if source == edge.stage + 1:
                yield Edge(stages[source], stages[edge.stage], "a gate closes again", firm=False)
        elif edge.ending:
            ending = Key(Sort.ENDING, edge.ending)
            all_over = _everywhere(scenario, scenario.ending(edge.ending))
            yield Edge(ANYWHERE if all_over else stages[source], ending, event.value)
            if edge.stage >= 0:
                yield Edge(ending, stages[edge.stage], "goes on")
        else:
            yield Edge(stages[source], stages[edge.stage], event.value)


def _guards(scenario: Scenario) -> Iterator[Edge]:
    """Yield which gates close which stage off, at the stage that they open."""
    for at, stage in enumerate(scenario.stages[:-1]):
        for gate in stage.gates:
            opened = Key(Sort.STAGE, scenario.stages[at + 1].id)
            yield Edge(Key(Sort.GATE, scenario.gates[gate].id), opened, "opens")


def _looks(scenario: Scenario) -> Iterator[Edge]:
    """Yield what gates and endings look at."""
    lookers = [(Key(Sort.GATE, gate.id), gate.clause) for gate in scenario.gates]
    lookers += [(Key(Sort.ENDING, ending.id), ending.clause) for ending in scenario.endings]
    for key, clause in lookers:
        seen = looked_at(scenario, clause)
        for gate in seen.gates:
            yield Edge(Key(Sort.GATE, scenario.gates[gate].id), key, firm=False)
        for element in seen.elements:
            yield Edge(Key(Sort.ELEMENT, scenario.elements[element].id), key, firm=False)


def _thresholds(who: Buyer) -> tuple[str, ...]:
    start = who.start()
    return (
        f"with {who.persona.title}: trust begins at {start.trust}, warmth at {start.warmth}",
        f"a meeting lasts {who.turns} turns; another one takes trust {who.meeting_trust}",
        f"the call is ended at strain {who.strain_limit}"
        if who.scenario.dials.hang_up else "this buyer never hangs up",
        f"readiness cools after {who.missed_limit} turns in which nobody asks",
    )  # fmt: skip
