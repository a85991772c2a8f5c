"""A buyer's turn heard by both tiers: the encoder's heads have the last word.

They hear better than the rules do, field by field, on turns that they had not seen (ADR 15), but
for leave, which either may hear granted. They have learnt from answers: a turn that answers nothing
is left to the rules. Names stay with the gazetteer, and a product that is named is heard whatever
the heads say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from simulator.dialogue import Span
from simulator.language.acts import Target
from simulator.language.hearing import Hearing, Resistance

_HEADS = ("asks", "resists", "concern", "flags")


def attended(first: Hearing, text: str, before: str) -> Hearing:
    """Return how a buyer's turn is heard, given how the rules heard it and the seller's turn that
    it answers."""
    from simulator.language.encoder.reading import scores
    from simulator.language.encoder.store import encoder

    if not before or not any(letter.isalnum() for letter in text):
        return first
    known = encoder()
    told = scores(text, before, [Span(0, len(text))], _HEADS, buyer=True)
    found = {name: rows[0] or () for name, rows in told.items()}
    if not found["asks"]:
        return first
    flags = dict(zip(known.labels["flags"], found["flags"], strict=True))
    raised = {name for name, score in flags.items() if score > known.mixing[f"flag {name}"]}
    granted = "grants" in raised or first.grants
    refused = "refuses" in raised and not (granted and flags["grants"] > flags["refuses"])
    return replace(
        first,
        asks=_best(known.labels["asks"], found["asks"]),
        resists=Resistance(_best(known.labels["resists"], found["resists"])),
        concern=Target(_best(known.labels["concern"], found["concern"])),
        grants=granted and not refused,
        refuses=refused,
        ready="ready" in raised,
        small_talk="small_talk" in raised,
        product="product" in raised or first.product,
    )


def _best(labels: Sequence[str], scores: Sequence[float]) -> str:
    return labels[max(range(len(scores)), key=scores.__getitem__)]
