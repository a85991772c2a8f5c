"""The buyer's world as it came up in a talk: what was asked, what was volunteered, what never.

Only words count: a part is known when the buyer has spoken of it, and stands where the buyer last
said it stood. What moved in silence between two meetings shows once it is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from simulator.buyer import BuyerState
from simulator.buyer.truth import gate_holds, lacking
from simulator.engine import Step
from simulator.scenario.model import Element, Scenario, Status
from simulator.study.route import BEFORE_CHOOSING
from simulator.study.talk import Talk


class Found(StrEnum):
    """How a part of the buyer's world came up."""

    ASKED = "asked about"
    VOLUNTEERED = "volunteered"
    LATE = "found out late"
    UNTOUCHED = "never touched"


@dataclass(frozen=True, slots=True)
class Part:
    """An element as the talk has it. `standing` is the last that the buyer said of it: unknown,
    named, motion, heard, agreed or blocking. `opportunity` is what else they could use here, ''
    until they have spoken of it."""

    id: str
    kind: str
    name: str
    role: str
    condition: str
    required: bool
    found: Found
    standing: str
    opportunity: str = ""

    @property
    def known(self) -> bool:
        """Whether the buyer has spoken of it."""
        return self.standing != "unknown"


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate by name, and whether it holds; while it does not, the ids of the parts that it waits
    for, all of `waits` and some of `either`."""

    name: str
    held: bool
    waits: tuple[str, ...] = ()
    either: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the path: its title, its gates, and whether the buyer is before it, in it or
    past it (-1, 0, 1). `chooses` says that it belongs to choosing, and not to getting everybody on
    board."""

    title: str
    gates: tuple[Gate, ...]
    place: int
    chooses: bool = False


@dataclass(frozen=True, slots=True)
class Track:
    """One of the two things a buyer's side has to do: get everybody on board, and choose."""

    stages: tuple[Stage, ...]

    @property
    def gates(self) -> tuple[Gate, ...]:
        """The gates of the track, in the order of the path."""
        return tuple(gate for stage in self.stages for gate in stage.gates)

    @property
    def held(self) -> int:
        """How many of its gates hold."""
        return sum(gate.held for gate in self.gates)

    @property
    def reached(self) -> bool:
        """Whether the buyer has come as far as this track."""
        return any(stage.place >= 0 for stage in self.stages)


@dataclass(frozen=True, slots=True)
class Chart:
    """Where the buyer is, and what has come up."""

    stages: tuple[Stage, ...]
    parts: tuple[Part, ...]

    @property
    def buy_in(self) -> Track:
        """Getting everybody on board."""
        return Track(tuple(stage for stage in self.stages if not stage.chooses))

    @property
    def choosing(self) -> Track:
        """Choosing, and living with it."""
        return Track(tuple(stage for stage in self.stages if stage.chooses))

    @property
    def known(self) -> frozenset[str]:
        """The ids of the parts that the buyer has spoken of."""
        return frozenset(part.id for part in self.parts if part.known)

    @property
    def gates(self) -> tuple[Gate, ...]:
        """Every gate, in the order of the path."""
        return tuple(gate for stage in self.stages for gate in stage.gates)


SAID = ("named", "motion", "heard", "agreed", "blocking")


def chart(talk: Talk) -> Chart:
    """Return the chart of a talk as it stands."""
    scenario, buyer = talk.engine.scenario, talk.state.buyer
    stages = tuple(
        Stage(
            stage.title,
            tuple(_gate(scenario, buyer, g) for g in stage.gates),
            (buyer.stage > i) - (buyer.stage < i),
            stage.phase not in BEFORE_CHOOSING,
        )
        for i, stage in enumerate(scenario.stages)
    )
    parts = tuple(_part(element, talk.steps) for element in talk.engine.buyer.elements)
    return Chart(stages, parts)


def _gate(scenario: Scenario, buyer: BuyerState, index: int) -> Gate:
    gate = scenario.gates[index]
    name = gate.id.replace("_", " ")
    if gate_holds(scenario, buyer, index):
        return Gate(name, True)
    waits, either = (
        tuple(scenario.elements[i].id for i in lack)
        for lack in lacking(scenario, buyer, gate.clause)
    )
    return Gate(name, False, waits, either)


def _part(element: Element, steps: Iterable[Step]) -> Part:
    standing = "unknown" if element.starts is Status.UNKNOWN else "named"
    found, came = Found.UNTOUCHED, False
    for step in steps:
        how = next((e.how for e in step.reply.ledger if e.id == element.id), "")
        for cue in step.reply.cues:
            if cue.about == element.id:
                came = came or cue.situation == "opportunity"
                said = cue.situation.removeprefix("element.")
                standing = _standing(standing, said)
                if found is Found.UNTOUCHED:
                    found = _found(how)
    return Part(
        element.id,
        element.kind,
        element.name,
        element.role,
        element.condition,
        element.required,
        found,
        standing,
        element.opportunity.what if element.opportunity and came else "",
    )


def _standing(before: str, said: str) -> str:
    if said == "retracted":
        return "heard"
    if said in SAID:
        return said
    return "named" if before == "unknown" else before


def _found(how: str) -> Found:
    known = {"asked": Found.ASKED, "late": Found.LATE}
    return known.get(how, Found.VOLUNTEERED)
