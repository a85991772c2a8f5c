"""Sellers of middling skill: how hard a buyer is, measured by how well one must work.

A seller of skill *s* does at each move, with chance *s*, what the facilitator would do there, and
else makes a slip. The slips are what people do who have read about facilitating and are not there
yet, all as likely as each other: telling, pitching, asking for data, asking off a list, asking for
the decision, putting something off, chatting. Neither is a model of a person; the ladder is a
yardstick, the same for every scenario.
"""

from __future__ import annotations

from hashlib import blake2b

from simulator.buyer import Buyer, BuyerState, Move, say
from simulator.language.acts import Act, Kind
from simulator.study.bots import PATH_TARGETS, Bot, facilitator

SLIPS: tuple[Move, ...] = (
    say(Act.TELL, uptake=0),
    say(Act.PITCH, uptake=0),
    say(Act.DECISION_ASK, kind=Kind.DECISION, uptake=0),
    say(Act.HIDE_DEFER),
    say(Act.SOCIAL, uptake=0),
)
"""Slips that are about nothing in particular."""
ASKED: tuple[Act, ...] = (Act.FAC_Q, Act.DISCOVERY_Q)
"""Slips of asking: off a list, taking up nothing."""

RUNGS = tuple(range(0, 101, 10))
"""The skills that are tried, in per cent."""


def seller(skill: int) -> Bot:
    """Return the seller of a skill in per cent."""

    def middling(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
        if _draw(seed, number, "skill", 100) < skill:
            return facilitator(buyer, state, number, seed)
        slip = _draw(seed, number, "slip", len(SLIPS) + len(ASKED))
        if slip < len(SLIPS):
            return SLIPS[slip]
        target = PATH_TARGETS[_draw(seed, number, "target", len(PATH_TARGETS))]
        return say(ASKED[slip - len(SLIPS)], target, uptake=0)

    return middling


def rung(skill: int) -> str:
    """Return the name of a rung.

    >>> rung(40)
    'skill 40 %'
    """
    return f"skill {skill} %"


LADDER: dict[str, Bot] = {rung(skill): seller(skill) for skill in RUNGS}
"""The sellers of every rung by name, the worst first."""


def _draw(seed: int, number: int, what: str, sides: int) -> int:
    told = blake2b(f"{seed}|{number}|{what}".encode(), digest_size=8).digest()
    return int.from_bytes(told, "big") % sides
