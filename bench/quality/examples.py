"""Lines that show a confusion: taken from the training lines, for nobody looks at held-out ones."""

from __future__ import annotations

from collections.abc import Iterable

from bench.corpus import load
from simulator.language import Tier, interpret

LONGEST = 140


def examples(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each pair of acts, told as `act > read`, a training line so misread, if any is."""
    wanted = {f"{act} > {read}" for act, read in pairs}
    found: dict[str, str] = {}
    for line in load():
        if len(line.text) <= LONGEST and len(found) < len(wanted):
            first = interpret(line.text, line.dialogue, tier=Tier.FULL).deciding
            key = f"{line.deciding.act} > {first.act.value}" if first else ""
            if key in wanted:
                found.setdefault(key, line.text)
    return found
