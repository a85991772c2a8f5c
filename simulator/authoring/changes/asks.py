"""Conditions without numbers: what a clause asks for, by names, and which of two asks for more.

A want is an atom with its indexes turned into ids. A want of a whole kind takes in whoever comes
and lets go whoever leaves; that is told once, where the coming and leaving is told, so wants are
compared over the ids that stand on both sides (`within`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from simulator.scenario.conditions import SEEN
from simulator.scenario.model import Clause, Scenario, Status

FACTS = ("fact", "righted", "exploited")
MOMENTS = ("stood", "gave_in")
STATUSES = ("at_least", "seen", "is")


class Want(NamedTuple):
    """One thing that must hold: an operation, whom it is about, the value, how many of them."""

    op: str
    ids: frozenset[str]
    value: int
    many: int

    @property
    def grouped(self) -> bool:
        """Whether it is about all of a kind, and so follows who is there."""
        return self.op == "seen" or (self.op in STATUSES and len(self.ids) > 1)

    def within(self, ids: Collection[str]) -> Want:
        """Return the want over these ids only, if it is about all of a kind."""
        return self._replace(ids=self.ids & frozenset(ids)) if self.grouped else self

    def implies(self, other: Want) -> bool:
        """Say whether the other holds whenever this one does."""
        if self.op != other.op or (self.op == "is" and self.value != other.value):
            return False
        if self.value < other.value:
            return False
        if self.ids == other.ids:
            return not self.many or bool(other.many and self.many >= other.many)
        return not self.many and self.ids > other.ids


class Asks(NamedTuple):
    """A condition: all of `all`, one of `any` if there are some, none of `none`."""

    all: frozenset[Want] = frozenset()
    any: frozenset[Want] = frozenset()
    none: frozenset[Want] = frozenset()

    @property
    def wants(self) -> frozenset[Want]:
        """All that it looks at."""
        return self.all | self.any | self.none

    def within(self, ids: Collection[str]) -> Asks:
        """Return the condition over these ids only, where it is about all of a kind."""
        return Asks(*(frozenset(want.within(ids) for want in part) for part in self))

    def implies(self, other: Asks) -> bool:
        """Say whether this can be seen to ask for all that the other does; False where unsure."""
        must = all(_one(self.all, want) for want in other.all)
        may = not other.any or any(mine.implies(want) for mine in self.all for want in other.any)
        may = may or (bool(self.any) and all(_some(mine, other.any) for mine in self.any))
        never = all(any(want.implies(mine) for mine in self.none) for want in other.none)
        return must and may and never


def asks(scenario: Scenario, clause: Clause) -> Asks:
    """Return what a compiled condition asks for."""
    masks = (clause.need, clause.any, clause.forbid)
    return Asks(*(frozenset(_wants(scenario, mask)) for mask in masks))


def _wants(scenario: Scenario, mask: int) -> Iterable[Want]:
    for bit, atom in enumerate(scenario.atoms):
        if mask >> bit & 1:
            among = _among(scenario, atom.op)
            yield Want(atom.op, frozenset(among[i] for i in atom.indexes), atom.value, atom.many)


def _among(scenario: Scenario, op: str) -> list[str]:
    """Return the ids that an operation's indexes count."""
    if op == "gate":
        return [gate.id for gate in scenario.gates]
    if op in FACTS:
        return [fact.id for fact in scenario.facts]
    if op in MOMENTS:
        return [moment.id for moment in scenario.moments]
    if op == "stage":
        return [stage.id for stage in scenario.stages]
    if op == "ending":
        return [ending.id for ending in scenario.endings]
    if op in SEEN:
        return list(SEEN[op])
    return [element.id for element in scenario.elements]


def _one(mine: Iterable[Want], want: Want) -> bool:
    return any(one.implies(want) for one in mine)


def _some(mine: Want, wanted: Iterable[Want]) -> bool:
    return any(mine.implies(want) for want in wanted)


def told(asked: Asks, names: Mapping[str, str]) -> str:
    """Return a condition in words; `names` gives the name of an element by its id."""
    parts = [*(_told(want, names) for want in _in_order(asked.all))]
    if asked.any:
        options = [_told(want, names) for want in _in_order(asked.any)]
        parts.append(options[0] if len(options) == 1 else f"one of: {'; '.join(options)}")
    parts += [f"not: {_told(want, names)}" for want in _in_order(asked.none)]
    return ", and ".join(parts) or "nothing"


def _in_order(wants: Iterable[Want]) -> list[Want]:
    return sorted(wants, key=lambda want: (want.op, sorted(want.ids), want.value, want.many))


def _told(want: Want, names: Mapping[str, str]) -> str:
    who = [names.get(id, id) for id in sorted(want.ids)]
    if want.op in STATUSES:
        what = Status(want.value).name.lower()
        least = "" if want.op == "is" or want.value == Status.AGREED else "at least "
        some = f"{want.many} of " if want.many else ""
        return f"{some}{_listed(who)} {least}{what}"
    if want.op in ABOUT:
        return ABOUT[want.op].format(_listed(who))
    return LEVELS[want.op].format(want.value)


def _listed(who: list[str]) -> str:
    if not who:
        return "(nobody there is)"
    return who[0] if len(who) == 1 else f"{', '.join(who[:-1])} and {who[-1]}"


ABOUT = {
    "gate": "the gate '{}' holds",
    "fact": "'{}' has been told",
    "righted": "the belief '{}' was put right",
    "exploited": "the belief '{}' was built on",
    "stood": "the seller was fair at '{}'",
    "gave_in": "the seller was not fair at '{}'",
    "raised": "the opening at {} has come up",
    "warned": "the seller has warned of {}",
}
LEVELS = {
    "trust": "trust of at least {}",
    "warmth": "warmth of at least {}",
    "strain": "strain from pushing of at least {}",
    "veiled": "at least {} turns of hiding",
    "missed": "at least {} missed asks",
    "spent": "at least {} turns spent on a dead account",
    "declined": "at least {} decisions declined with nothing moved since",
    "unmentioned": "at least {} openings or rivals that nobody mentioned",
    "weeks": "at least {} weeks gone by",
    "meetings": "meeting {} or later",
}
