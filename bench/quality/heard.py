"""How buyers' turns are heard: agreement with the settled labels, field by field."""

from __future__ import annotations

from typing import Any

from bench.agreement import kappa
from bench.corpus import BuyerLine, heard_out
from simulator.language import Tier, hear
from simulator.language.hearing import Hearing

FIELDS = ("asks", "resists", "concern", "grants", "refuses", "ready", "small_talk", "product")


def heard() -> dict[str, Any]:
    """Return Cohen's kappa of each field for each tier, and how often the field says something."""
    turns = heard_out()
    told = {tier: [hear(turn.text, turn.dialogue, tier=how) for turn in turns]
            for tier, how in (("first", Tier.FAST), ("cascade", Tier.FULL))}  # fmt: skip
    return {
        "n": len(turns),
        "fields": {
            name: {"n": sum(turn.labels[name] not in ("", "-", False) for turn in turns)}
            | {tier: _agreed(turns, found, name) for tier, found in told.items()}
            for name in FIELDS
        },
    }


def _agreed(turns: list[BuyerLine], found: list[Hearing], name: str) -> float:
    gold = [str(turn.labels[name]) for turn in turns]
    return kappa(gold, [str(getattr(one, name)) for one in found])
