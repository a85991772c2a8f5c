"""A tier run over labelled lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bench.quality.sets import Line
from simulator.language import Tier, interpret
from simulator.language.acts import Act
from simulator.language.interpretation import Interpretation

ABSTAINED = "abstained"


class Read(NamedTuple):
    """A line and how it was read; the family of an abstention is `ABSTAINED`."""

    line: Line
    found: Interpretation
    family: str
    act: str
    target: str


def read(lines: Sequence[Line], tier: Tier) -> list[Read]:
    """Return the lines as a tier reads them."""
    return [_read(line, tier) for line in lines]


def _read(line: Line, tier: Tier) -> Read:
    found = interpret(line.text, line.dialogue, tier=tier)
    first = found.deciding
    return Read(
        line,
        found,
        ABSTAINED if found.abstained else found.family.value,
        first.act.value if first else Act.UNCLEAR.value,
        first.target.value if first else "-",
    )
