"""The rules that marks cite: the coding rules, and the timing table."""

from __future__ import annotations

from simulator.language.rules import CODING_RULES

RULES: dict[str, str] = {
    **{f"R{rule.number}": rule.brief for rule in CODING_RULES},
    "T": "The timing table says what an act is worth at this point of the buyer's path.",
}
"""Every rule that a mark may cite, by its number, in a sentence; T is the timing table."""
