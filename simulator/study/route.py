"""The buyer's own route through the change, as it was put together in a talk.

It is theirs: what they set out to ask, went into and settled, in the order in which they came to
it. It is complete when every gate before choosing holds; what is missing from it is not named.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.buyer import Happening
from simulator.buyer.truth import gate_holds
from simulator.engine import Step
from simulator.language.acts import Phase
from simulator.scenario.model import Status
from simulator.study.talk import Talk

TAKEN = frozenset({Happening.MOTION, Happening.HEARD, Happening.AGREED})
BEFORE_CHOOSING = (Phase.WHERE, Phase.FIX, Phase.STAND)


@dataclass(frozen=True, slots=True)
class Leg:
    """One part of the route: whom or what it leads to, what it takes, and how far they are, which
    is 'to ask', 'asked', 'settled' or 'against'. The condition is '' until they know it."""

    id: str
    name: str
    condition: str
    standing: str


@dataclass(frozen=True, slots=True)
class Route:
    """The legs in the order they were come to, and whether the route is complete."""

    legs: tuple[Leg, ...]
    complete: bool


def route(talk: Talk) -> Route:
    """Return the route of a talk as it stands."""
    scenario, state = talk.engine.scenario, talk.state.buyer
    gates = [g for s in scenario.stages if s.phase in BEFORE_CHOOSING for g in s.gates]
    legs = tuple(_leg(talk, id) for id in _order(talk.steps))
    return Route(legs, bool(gates) and all(gate_holds(scenario, state, gate) for gate in gates))


def _order(steps: Iterable[Step]) -> Iterable[str]:
    """Return what was come to because it was asked about, first things first."""
    happened = (entry for step in steps for entry in step.reply.ledger)
    return dict.fromkeys(e.id for e in happened if e.happening in TAKEN and e.how == "asked")


def _leg(talk: Talk, id: str) -> Leg:
    index = talk.engine.scenario.element(id)
    element, status = talk.engine.buyer.elements[index], talk.state.buyer.status[index]
    standing = {Status.HEARD: "asked", Status.AGREED: "settled", Status.BLOCKING: "against"}
    known = status in (Status.HEARD, Status.AGREED)
    return Leg(
        id,
        element.name,
        element.condition if known else "",
        standing.get(Status(status), "to ask"),
    )
