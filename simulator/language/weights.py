"""The model's knowledge as the wheel carries it: read once, when first asked for.

`weights.json` names things (labels, signs, words, scales); `weights.bin` beside it holds one row of
numbers for each sign and word, one number a label. Rows are sums waiting to happen: a row becomes
one long integer with a lane of 32 bits for each label, so that adding rows is adding integers,
which no order and no processor can change. A row is widened when it is first used.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from simulator.language.shelf import shelved

_LANE = 32
_MASK = (1 << _LANE) - 1
_HALF = {1: 1 << 7, 2: 1 << 15}


class Sum(NamedTuple):
    """A running sum of rows and how many there are of them."""

    total: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by name. `size` is the bytes of a number, `scale` the worth of one unit of it."""

    places: dict[str, int]
    blob: bytes
    size: int
    lanes: int
    scale: float
    _wide: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    def row(self, name: str) -> int:
        """Return the row of a name as one integer, each lane shifted up to be positive; 0 if
        the name is unknown."""
        wide = self._wide.get(name)
        if wide is None:
            wide = self._wide[name] = self._widen(name)
        return wide

    def added(self, names: Iterable[str]) -> Sum:
        """Return the sum of the rows of some names; unknown names do not count."""
        wide = self._wide
        total = count = 0
        for name in names:
            row = wide.get(name)
            if row is None:
                row = self.row(name)
            if row:
                total += row
                count += 1
        return Sum(total, count)

    def _widen(self, name: str) -> int:
        place = self.places.get(name)
        if place is None:
            return 0
        start = place * self.lanes * self.size
        raw = self.blob[start : start + self.lanes * self.size]
        lanes = raw if self.size == 1 else struct.unpack(f"<{self.lanes}H", raw)
        return int.from_bytes(struct.pack(f"<{self.lanes}I", *lanes), "little")

    def values(self, found: Sum) -> list[float]:
        """Return the numbers a sum of rows stands for, one a label."""
        lanes = struct.unpack(f"<{self.lanes}I", found.total.to_bytes(4 * self.lanes, "little"))
        shift = found.rows * _HALF[self.size]
        return [(lane - shift) * self.scale for lane in lanes]

    def worth(self, name: str, label: int, other: int) -> float:
        """Return how much more a name speaks for one label than for another."""
        row = self.row(name)
        return ((row >> _LANE * label & _MASK) - (row >> _LANE * other & _MASK)) * self.scale


@dataclass(frozen=True, slots=True)
class Weights:
    """All that the model knows: `words` are three tables, for the clause's own words, for the
    buyer's last turn and for the rest of the turn."""

    acts: tuple[str, ...]
    targets: tuple[str, ...]
    bias: tuple[float, ...]
    signs: Table
    words: tuple[Table, Table, Table]
    temperature: float
    unsure: float


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the shipped weights, read once."""
    return assemble(shelved("weights.json"), shelved("weights.bin"))


def assemble(head: bytes, blob: bytes) -> Weights:
    """Return weights from the two files' bytes."""
    found: dict[str, Any] = json.loads(head)
    lanes = len(found["acts"]) + len(found["targets"])
    signs = {name: place for place, name in enumerate(found["signs"].split("\n"))}
    words = {name: place for place, name in enumerate(found["words"].split())}
    middle = len(signs) * lanes * 2
    each = len(words) * lanes
    own, buyer, rest = (
        Table(words, blob[middle + part * each : middle + (part + 1) * each], 1, lanes, scale)
        for part, scale in enumerate(found["word_scales"])
    )
    return Weights(
        acts=tuple(found["acts"]),
        targets=tuple(found["targets"]),
        bias=tuple(found["bias"]),
        signs=Table(signs, blob[:middle], 2, lanes, found["sign_scale"]),
        words=(own, buyer, rest),
        temperature=found["temperature"],
        unsure=found["unsure"],
    )
