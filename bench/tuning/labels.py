"""What the heads tell, in the order of their scores."""

from __future__ import annotations

from simulator.language.acts import Act, Motive, Target
from simulator.language.hearing import Resistance

SELLER_HEADS: dict[str, tuple[str, ...]] = {
    "act": tuple(act.value for act in Act),
    "target": tuple(target.value for target in Target),
    "motive": tuple(motive.value for motive in Motive),
    "uptake": ("-1", "0", "1", "2"),
}
TURN_HEADS: dict[str, tuple[str, ...]] = {"turn": tuple(act.value for act in Act)}
"""The act that decides a seller's turn, told from the whole of it: learnt beside the others, not
shipped. Joining it to the clauses' acts made readings worse (ADR 15)."""
BUYER_HEADS: dict[str, tuple[str, ...]] = {
    "asks": ("", "price", "fact", "opinion", "other"),
    "resists": tuple(kind.value for kind in Resistance),
    "concern": tuple(target.value for target in Target),
    "reveals": tuple(target.value for target in Target if target is not Target.NONE),
    "flags": ("grants", "refuses", "ready", "small_talk", "product"),
}
MANY = frozenset(("reveals", "flags"))
"""Heads of which several labels may hold at once."""
