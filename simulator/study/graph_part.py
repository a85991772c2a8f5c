"""A part of a path: so much of it that a hundred states stay readable; and what a talk reached."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from simulator.buyer import BuyerState, Happening
from simulator.buyer.truth import gate_holds
from simulator.scenario.model import Scenario, Status
from simulator.study.graph import ANYWHERE, Edge, Graph, Key, Sort
from simulator.study.talk import Talk


def only(whole: Graph, sorts: Collection[Sort]) -> Graph:
    """Return the nodes of some sorts, and what leads from one of them to another.

    A way that goes on through an ending, as buying does to owning, is drawn also without it.
    """
    through = () if Sort.ENDING in sorts else tuple(_through(whole))
    joined = replace(whole, edges=(*whole.edges, *through))
    return _kept(joined, {node.key for node in whole.nodes if node.key.sort in sorts})


def _through(whole: Graph) -> Iterable[Edge]:
    for onward in whole.edges:
        if onward.source.sort is Sort.ENDING:
            for edge in whole.edges:
                if edge.target == onward.source and edge.source.sort is Sort.STAGE:
                    yield Edge(edge.source, onward.target, edge.label)


def of_kinds(whole: Graph, kinds: Collection[str]) -> Graph:
    """Return the path with elements of some kinds alone; what is no element stays."""
    return _kept(whole, {node.key for node in whole.nodes if not node.kind or node.kind in kinds})


def around(whole: Graph, centres: Collection[Key], depth: int) -> Graph:
    """Return what lies no more than `depth` steps from some nodes, whichever way the edges lead.

    That something can happen in any stage brings no two things nearer to each other.
    """
    near = set(centres)
    for _ in range(depth):
        step = set(near)
        for edge in whole.edges:
            if edge.source in near and edge.source != ANYWHERE:
                step.add(edge.target)
            if edge.target in near:
                step.add(edge.source)
        near = step
    return _kept(whole, near)


def named(whole: Graph, name: str) -> tuple[Key, ...]:
    """Return the nodes of an id, or of `sort:id` where one id is used for several; () for none."""
    sort, _, id = name.rpartition(":")
    return tuple(
        node.key for node in whole.nodes if node.key.id == id and sort in ("", node.key.sort)
    )


def highlighted(whole: Graph, talk: Talk) -> Graph:
    """Return the path with what a talk has reached, at any time and be it lost again since."""
    found: set[Key] = set()
    for step in talk.steps:
        found.update(_reached(talk.engine.scenario, step.state.buyer))
        found.update(Key(Sort.ENDING, c.about) for c in step.reply.cues if c.situation == "ending")
        passed = (e for e in step.reply.ledger if e.happening is Happening.STAGE)
        found.update(Key(Sort.STAGE, entry.id) for entry in passed)
    if any(Key(Sort.ENDING, e) in found for e in _anywhere(whole)):
        found.add(ANYWHERE)
    return replace(whole, reached=frozenset(found) & whole.by_key.keys())


def _anywhere(whole: Graph) -> Iterable[str]:
    return (edge.target.id for edge in whole.edges if edge.source == ANYWHERE)


def _reached(scenario: Scenario, state: BuyerState) -> Iterable[Key]:
    yield Key(Sort.STAGE, scenario.stages[state.stage].id)
    for index, gate in enumerate(scenario.gates):
        if gate_holds(scenario, state, index):
            yield Key(Sort.GATE, gate.id)
    for element, status in zip(scenario.elements, state.status, strict=True):
        if status != Status.UNKNOWN:
            yield Key(Sort.ELEMENT, element.id)


def _kept(whole: Graph, keys: Collection[Key]) -> Graph:
    nodes = tuple(node for node in whole.nodes if node.key in keys)
    edges = tuple(e for e in whole.edges if e.source in keys and e.target in keys)
    reached = None if whole.reached is None else whole.reached & frozenset(keys)
    return replace(whole, nodes=nodes, edges=edges, reached=reached)
