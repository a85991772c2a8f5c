"""A scenario compiled: plain frozen tables that the buyer runs on.

Elements, facts, gates and endings are numbered in the order the author wrote them. Conditions
become masks over *atoms*: one atom is one thing that can be true of a state, and gates are atoms
too, numbered after the others. Nothing here is code from a file; every value is data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

from simulator.language.acts import Act, Phase, Target
from simulator.scenario.account import Belief, Moment, Opportunity, Risk

if TYPE_CHECKING:
    from simulator.scenario.properties import Property


class Kind(StrEnum):
    """Kinds of element in a buyer's system."""

    STAKEHOLDER = "stakeholder"
    INCUMBENT = "incumbent"
    WORKAROUND = "workaround"
    RULE = "rule"
    INITIATIVE = "initiative"
    PARTNER = "partner"
    FALLOUT = "fallout"
    CRITERION = "criterion"
    RIVAL = "rival"


class Status(IntEnum):
    """The ladder of an element. Blocking is off the ladder: known, and against."""

    UNKNOWN = 0
    NAMED = 1
    HEARD = 2
    AGREED = 3
    BLOCKING = 4

    @property
    def height(self) -> int:
        """How far up the ladder it counts: blocking is no higher than named."""
        return 1 if self is Status.BLOCKING else int(self)


class Event(StrEnum):
    """What can move the buyer along the path or off it."""

    ADVANCE = "advance"
    REOPEN = "reopen"
    DECIDE = "decide"
    SETTLE = "settle"
    HANG_UP = "hang_up"
    DRIFT = "drift"
    WITHDRAW = "withdraw"


class Atom(NamedTuple):
    """One thing that can be true of a state: an operation, the elements or fact it looks at, the
    value to compare with, and how many must reach it (0: all)."""

    op: str
    indexes: tuple[int, ...] = ()
    value: int = 0
    many: int = 0


class Clause(NamedTuple):
    """A condition as masks over atoms: all of `need`, one of `any` if not 0, none of `forbid`."""

    need: int = 0
    any: int = 0
    forbid: int = 0

    def holds(self, bits: int) -> bool:
        """Say whether the condition holds for the atoms that are true.

        >>> Clause(need=0b01, any=0b110, forbid=0b1000).holds(0b0101)
        True
        """
        return (
            bits & self.need == self.need
            and not bits & self.forbid
            and (not self.any or bool(bits & self.any))
        )


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the path; `gates` are the indexes of the gates that close it off from the next."""

    id: str
    phase: Phase
    title: str
    gates: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Element:
    """A part of the buyer's system. `since` and `surprise` are stage indexes, -1 for none.

    `closes` is the status from which the element no longer stands in a purchase's way.
    """

    id: str
    kind: Kind
    name: str
    role: str
    called: tuple[str, ...]
    required: bool
    hidden: bool
    starts: Status
    opens_to: frozenset[Target]
    since: int
    trust: int
    here: bool
    agree_acts: frozenset[Act]
    agree_targets: frozenset[Target]
    weeks_alone: int
    weeks_facilitated: int
    unaided: Status
    closes: Status
    surprise: int
    condition: str
    opportunity: Opportunity | None = None
    later: str = ""
    risk: Risk | None = None
    examples: tuple[str, ...] = ()

    @property
    def familiar(self) -> str:
        """What it is called once everybody knows it: people go by their first name."""
        first, _, rest = self.name.partition(" ")
        person = self.kind is Kind.STAKEHOLDER and rest and first.istitle()
        return first if person and first.rstrip(".") not in _TITLES else self.name


_TITLES = frozenset("The A An Mr Mrs Ms Miss Dr Sir Lady Lord Prof Professor Father Sister".split())
"""What may stand before a name and is none."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the buyer tells once it is earned. `about` is an element index or -1."""

    id: str
    about: int
    target: Target
    plain: bool
    trust: int
    since: int
    called: tuple[str, ...] = ()
    belief: Belief | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """A named condition of the path."""

    id: str
    clause: Clause


@dataclass(frozen=True, slots=True)
class Excellence:
    """One thing the buyer would call good, in their words, and when it has come true."""

    id: str
    says: str
    met: Clause


@dataclass(frozen=True, slots=True)
class Epilogue:
    """A sentence about months later."""

    says: str
    when: Clause


@dataclass(frozen=True, slots=True)
class Ending:
    """How it can end. `sources` are stage indexes; `to` is a stage to go on to, or -1. Of
    `next_call` the first that holds is said."""

    id: str
    event: Event
    sources: tuple[int, ...]
    clause: Clause
    to: int
    title: str
    sale: str
    good: bool
    epilogue: tuple[Epilogue, ...]
    next_call: tuple[Epilogue, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Names the lines may use."""

    seller: str
    product: str
    seller_called: tuple[str, ...]
    buyer: str
    buyer_role: str
    company: str


@dataclass(frozen=True, slots=True)
class Dials:
    """Strengths of the model's claims, 0 to 3 each."""

    retraction: int
    hiding: int
    hang_up: bool
    wear: int = 1


@dataclass(frozen=True, slots=True)
class Time:
    """Turns of a meeting, fewest weeks between two, weeks until the matter dies of age."""

    turns: int
    gap: int
    limit: int


@dataclass(frozen=True, slots=True)
class Traits:
    """Behaviour of a persona, 0 to 4 each; 2 is most people."""

    guardedness: int = 2
    patience: int = 2
    talkativeness: int = 2
    tolerance: int = 2
    warmth: int = 2
    indecision: int = 2
    power: int = 2


@dataclass(frozen=True, slots=True)
class Persona:
    """A persona: behaviour and voice."""

    id: str
    title: str
    about: str
    traits: Traits
    lines: Mapping[str, tuple[str, ...]]
    digest: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario ready to run. `digest` is 16 hex digits over everything the author wrote but the
    `difficulty` it claims, `years` how long buyer and seller have known each other, `dead` the
    fact, by its index, that says that nothing can be sold here, -1 for none."""

    id: str
    title: str
    trade: str
    briefing: str
    names: Names
    personas: tuple[str, ...]
    dials: Dials
    time: Time
    stages: tuple[Stage, ...]
    elements: tuple[Element, ...]
    facts: tuple[Fact, ...]
    atoms: tuple[Atom, ...]
    gates: tuple[Gate, ...]
    endings: tuple[Ending, ...]
    excellence: tuple[Excellence, ...]
    lines: Mapping[str, tuple[str, ...]]
    digest: str
    moments: tuple[Moment, ...] = ()
    years: int = 0
    dead: int = -1
    properties: tuple[Property, ...] = ()

    def element(self, id: str) -> int:
        """Return the index of an element. Raises KeyError if there is none of that id."""
        for index, element in enumerate(self.elements):
            if element.id == id:
                return index
        raise KeyError(id)

    def ending(self, id: str) -> Ending:
        """Return the ending of that id. Raises KeyError if there is none."""
        for ending in self.endings:
            if ending.id == id:
                return ending
        raise KeyError(id)

    def stage(self, id: str) -> int:
        """Return the index of a stage. Raises KeyError if there is none of that id."""
        for index, stage in enumerate(self.stages):
            if stage.id == id:
                return index
        raise KeyError(id)
