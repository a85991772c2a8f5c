"""The plain facts a judge may know beside the words.

Live, the engine fills them from the buyer; for a bare transcript `study` infers them. They change
what a line is worth at that moment, never what the line is.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.language.acts import Phase, Target

__all__ = ["Context", "Phase"]


@dataclass(frozen=True, slots=True)
class Context:
    """Facts of the moment before the seller's turn.

    `ready`: every gate before a decision holds. `ready_cue`: the buyer has said so in words and
    no decision has come of it. `asked`: what the buyer's last turn asked for (see `Hearing.asks`).
    `permitted`: the buyer's permission to tell or ask stands, for the topic at hand. `concern`:
    what the buyer put on the table last, not yet taken up. `product_raised`: the buyer has brought
    up the seller's offer. `refused`: the buyer said no to the seller's last ask. `decidable`: the
    buyer could come to a good decision now, to stay as they are for instance, with gates open.
    """

    phase: Phase = Phase.WHERE
    ready: bool = False
    ready_cue: bool = False
    asked: str = ""
    permitted: bool = False
    concern: Target = Target.NONE
    product_raised: bool = False
    refused: bool = False
    decidable: bool = False
