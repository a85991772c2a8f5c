"""The state while one step is being made: the fields of `BuyerState`, to be written on.

A step changes many fields, some of them twice; it writes them here and makes one new `BuyerState`
at its end. `levels` is the one thing a state does not hold: the same statuses turned round, for
each status the mask of the elements that have it. It is never set but by `begin` and `put`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from simulator.buyer.state import BuyerState
from simulator.language.acts import Target
from simulator.scenario.model import Status


@dataclass(slots=True)
class Now:
    """What `BuyerState` says of each field, it means here; the order is the same."""

    stage: int
    status: tuple[int, ...]
    trust: int
    warmth: int
    patience: int
    motion: int
    told: int
    strain: int
    loose: int
    plain: int
    same: int
    target: Target
    veiled: int
    missed: int
    idle: int
    social: int
    useful: int
    next_step: bool
    meeting: int
    week: int
    topic: int
    agreed_last: int
    ready_cue: bool
    asked: str
    asked_for: int
    permitted: bool
    refused: bool
    concern: Target
    product_raised: bool
    raised: int
    warned: int
    righted: int
    exploited: int
    came: int
    facing: int
    stood: int
    gave_in: int
    dug: int
    spent: int
    declined: int
    undone: int
    ending: str
    levels: list[int]

    def put(self, index: int, status: Status) -> None:
        """Give an element a status; a decision that was declined before may be given now."""
        self.declined = 0
        before, bit = self.status, 1 << index
        self.levels[before[index]] ^= bit
        self.levels[status] |= bit
        self.status = (*before[:index], int(status), *before[index + 1 :])

    def done(self) -> BuyerState:
        """Return the state this has come to."""
        return BuyerState._make(_FIELDS(self))


_FIELDS: Callable[[Now], tuple[Any, ...]] = attrgetter(*BuyerState._fields)


def begin(state: BuyerState) -> Now:
    """Return a state to be written on; the state itself still stands."""
    levels = [0] * len(Status)
    bit = 1
    for status in state.status:
        levels[status] |= bit
        bit <<= 1
    return Now(*state, levels)
