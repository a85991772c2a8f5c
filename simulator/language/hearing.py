"""What a reading of the buyer's side is. The engine's own buyer and a recorded one read alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.language.acts import Target


class Resistance(StrEnum):
    """How a buyer resists, after the strategies named in research on resisting persuasion."""

    NONE = ""
    SELF_ASSERTION = "self-assertion"  # a plain no
    FREEDOM = "freedom"  # claims the right to choose
    HESITANCE = "hesitance"  # later, not now
    COUNTER = "counter-argument"  # argues for what they have
    SOURCE = "source-derogation"  # doubts the seller
    PITY = "self-pity"  # no time, swamped
    STALL = "stall"  # asks for a document or a price to end the talk


@dataclass(frozen=True, slots=True)
class Hearing:
    """How one buyer turn was read.

    `asks` is what the buyer asked the seller for: ``""`` nothing, else ``"price"``, ``"fact"``,
    ``"opinion"`` or ``"other"``. `grants` is true when the turn says yes to the seller's request
    for permission, `refuses` when it says no. `ready` is a ready cue (all agreed, criteria
    settled, what happens next). `concern` is the target of a worry, person, rule or tool that
    the turn puts on the table and that waits to be taken up, or NONE. `mentions` are gazetteer
    ids. `small_talk` is true when the turn is about nothing of the business. `product` is true
    when the buyer raised the seller's product or offer.
    """

    asks: str = ""
    grants: bool = False
    refuses: bool = False
    ready: bool = False
    concern: Target = Target.NONE
    mentions: tuple[str, ...] = ()
    resists: Resistance = Resistance.NONE
    small_talk: bool = False
    product: bool = False
