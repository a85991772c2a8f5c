"""What is due now: which part of the buyer's system, and what kind of step; never the words.

Read off the buyer's state: the first gate that is still open, and the first element that keeps it
so. What the buyer has not named is never named here either; it is known by its target alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from simulator.buyer import BuyerState
from simulator.buyer.truth import HEIGHT, gate_holds
from simulator.engine import Engine, State
from simulator.language.acts import Phase, Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Atom, Element, Status


class Need(StrEnum):
    """The kind of step that is due."""

    ANSWER = "answer"  # the buyer asked for something, and waits
    DECISION = "decision"  # the buyer is ready: ask
    SETTLE = "settle"  # bought: how it will be lived with, then a next step
    RAISE = "raise"  # something has not come up yet
    DEEPEN = "deepen"  # something was named, and not yet looked into
    AGREE = "agree"  # something was heard, and has not agreed yet
    TRUST = "trust"  # the buyer knows more, and does not say it yet
    NEXT_STEP = "next_step"  # the buyer's side has to work: agree when to meet again


ORDER = (Need.AGREE, Need.DEEPEN, Need.RAISE, Need.TRUST, Need.NEXT_STEP)
"""Of several steps that would open one gate, the one that is told."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is due: the step, the target of it, the gate it opens, and the name of the element if
    the buyer has named it ('' otherwise)."""

    need: Need
    target: Target = Target.NONE
    gate: str = ""
    about: str = ""


def due(engine: Engine, state: State, known: frozenset[str] = frozenset()) -> Due:
    """Return what is due; `known` are the ids of elements that the buyer has spoken of."""
    buyer = state.buyer
    phase = engine.scenario.stages[buyer.stage].phase
    if buyer.asked:
        return Due(Need.ANSWER)
    if phase is Phase.OWNING:
        return Due(Need.SETTLE, Target.OWNERSHIP)
    if phase is Phase.CHOOSING:
        return Due(Need.DECISION, Target.CHOICE)
    for index in engine.scenario.stages[buyer.stage].gates:
        if not gate_holds(engine.scenario, buyer, index):
            return _gate(engine, buyer, index, known)
    return Due(Need.DECISION, Target.CHOICE)


def _gate(engine: Engine, state: BuyerState, gate: int, known: frozenset[str]) -> Due:
    name = engine.scenario.gates[gate].id
    found = [_element(engine, state, i, known, name) for i in _lacking(engine, state, gate)]
    return min(found, key=lambda due: ORDER.index(due.need), default=Due(Need.NEXT_STEP, gate=name))


def _lacking(engine: Engine, state: BuyerState, gate: int) -> Iterator[int]:
    """Yield the indexes of the elements that keep a gate open."""
    clause = engine.scenario.gates[gate].clause
    for bit, atom in enumerate(engine.scenario.atoms):
        if not (clause.need | clause.any) >> bit & 1:
            continue
        if atom.op == "gate" and not gate_holds(engine.scenario, state, atom.indexes[0]):
            yield from _lacking(engine, state, atom.indexes[0])
        elif atom.op in ("at_least", "seen", "is"):
            yield from (i for i in atom.indexes if _short(state, i, atom))


def _short(state: BuyerState, index: int, atom: Atom) -> bool:
    return HEIGHT[state.status[index]] < Status(atom.value).height


def _element(
    engine: Engine, state: BuyerState, index: int, known: frozenset[str], gate: str
) -> Due:
    element = engine.buyer.elements[index]
    status = Status(state.status[index])
    if status is Status.UNKNOWN or element.id not in known:
        return Due(Need.RAISE, _opener(element), gate)
    if state.motion >> index & 1:
        return Due(Need.NEXT_STEP, gate=gate)
    if state.trust < element.trust:
        return Due(Need.TRUST, _opener(element), gate, element.name)
    if status in (Status.NAMED, Status.BLOCKING):
        return Due(Need.DEEPEN, _opener(element), gate, element.name)
    return Due(Need.AGREE, min(element.agree_targets), gate, element.name)


def _opener(element: Element) -> Target:
    """Return the target by which an element comes up: its kind's own, if it opens to that."""
    own = MANNERS[element.kind].target
    return own if own in element.opens_to or not element.opens_to else min(element.opens_to)
