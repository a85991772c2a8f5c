"""What a property means, on a talk that is over or not: one meaning, for proofs and for past talks.

A talk is a row of *places*: the opening, and then one for each thing the seller did (a line, the
end of a meeting, a week's wait). At a place an atom of the buyer looks at the state after it, an
atom of the line at the line itself, and an atom of the ending holds at the place where the talk
ended so. Talks are finite, and a property is judged on the whole of one:

- `never C`: C holds at no place.
- `eventually C`: C holds at some place. Of a talk that is not over this is open.
- `before`, `first` A and `then` B: wherever B holds, A holds there or has held earlier.
- `within` n lines C, `after` T: wherever T holds (without `after`: at the opening), C holds there
  or at a later place before the seller has said n + 1 more lines, and before the talk is over. The
  end of a meeting and waiting are no lines.

`only` and `ends` say which talks a property speaks of; of any other it says nothing. It is judged
by a small machine whose one number is the memory of the talk so far (`START`, `step`, `verdict`);
the proof carries the same number along with its states.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from simulator.scenario.properties import Form, Property

WAITING, BROKEN, MET = 0, 1, 2
"""Nothing has happened yet; broken for good; met for good. From `OWED` on: C is owed, and the
number less `OWED` is how many more lines it may take."""
OWED = 3


class Verdict(StrEnum):
    """What came of a property on one talk."""

    HOLDS = "holds"
    VIOLATED = "violated"
    OPEN = "open"
    SILENT = "silent"


class Place(NamedTuple):
    """A place in a talk: the atoms that are true there, whether it is a line, and the id of the
    ending if the talk ended there."""

    bits: int
    line: bool = False
    ending: str = ""


class Finding(NamedTuple):
    """What came of a property, and the index of the place that broke it, -1 if none did."""

    verdict: Verdict
    place: int = -1


def start(property: Property, bits: int) -> int:
    """Return the memory after the opening, given the atoms that are true there."""
    if property.form is Form.WITHIN and property.first is None:
        return MET if property.then.holds(bits) else OWED + property.turns
    return step(property, WAITING, bits, line=False)


def step(property: Property, memory: int, bits: int, line: bool) -> int:
    """Return the memory after one more place."""
    if memory in (BROKEN, MET):
        return memory
    here = property.then.holds(bits)
    match property.form:
        case Form.NEVER:
            return BROKEN if here else WAITING
        case Form.EVENTUALLY:
            return MET if here else WAITING
        case Form.BEFORE:
            if property.first is not None and property.first.holds(bits):
                return MET
            return BROKEN if here else WAITING
        case Form.WITHIN:
            return _within(property, memory, bits, here, line)


def _within(property: Property, memory: int, bits: int, here: bool, line: bool) -> int:
    if line and memory == OWED:
        return BROKEN
    if here:
        return WAITING if property.first is not None else MET
    if memory >= OWED:
        return memory - line
    asked = property.first is not None and property.first.holds(bits)
    return OWED + property.turns if asked else memory


def memories(property: Property) -> int:
    """Return how many numbers the memory can be: 0 to one less than this."""
    return OWED + property.turns + 1 if property.form is Form.WITHIN else OWED


def broken(property: Property, memory: int, ending: str) -> bool:
    """Say whether a talk that is over, and ended so, breaks a property it speaks of."""
    if property.ends and ending not in property.ends:
        return False
    unmet = property.form is Form.EVENTUALLY and memory == WAITING
    return memory == BROKEN or memory >= OWED or unmet


def judge(property: Property, places: Iterable[Place]) -> Finding:
    """Return what came of a property on a talk whose lines it speaks of: see `speaks_of`."""
    memory, at, ending = WAITING, -1, ""
    for number, place in enumerate(places):
        before = memory
        if number == 0:
            memory = start(property, place.bits)
        else:
            memory = step(property, memory, place.bits, place.line)
        if memory == BROKEN and before != BROKEN:
            at = number
        ending = place.ending
        last = number
    if not ending:
        sure = memory == BROKEN and not property.ends
        return Finding(Verdict.VIOLATED, at) if sure else _unfinished(property, memory)
    if property.ends and ending not in property.ends:
        return Finding(Verdict.SILENT)
    if broken(property, memory, ending):
        return Finding(Verdict.VIOLATED, at if at >= 0 else last)
    return Finding(Verdict.HOLDS)


def _unfinished(property: Property, memory: int) -> Finding:
    """What is met for good holds, however the talk goes on; all else is open."""
    return Finding(Verdict.HOLDS if memory == MET else Verdict.OPEN)
