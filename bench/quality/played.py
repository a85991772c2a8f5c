"""Lines that trainees typed in the terminal: how they are read, and who is charged for nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bench.quality.measure import measure
from bench.quality.reading import ABSTAINED, Read, read
from bench.quality.sets import PLAYED, load
from simulator.language import Tier
from simulator.language.acts import Family

CHARGED = frozenset((Family.PUSHING.value, Family.HIDING.value))


def played() -> dict[str, Any]:
    """Return the figures of each tier on the played lines."""
    lines = load(PLAYED)
    return {
        tier: _figures(read(lines, how))
        for tier, how in (("first", Tier.FAST), ("cascade", Tier.FULL))
    }


def _figures(done: Sequence[Read]) -> dict[str, Any]:
    """The usual figures; of lines that neither push nor hide, the shares that were read as doing so
    and that were not understood; and how many of those that do were seen."""
    fair = [one for one in done if one.line.family not in CHARGED]
    foul = [one for one in done if one.line.family in CHARGED]
    return measure(done) | {
        "fair": len(fair),
        "charged for nothing": sum(one.family in CHARGED for one in fair) / len(fair),
        "not understood": sum(one.family == ABSTAINED for one in fair) / len(fair),
        "foul": len(foul),
        "foul and seen": sum(one.family in CHARGED for one in foul),
    }
