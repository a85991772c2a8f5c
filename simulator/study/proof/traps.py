"""Traps: states from which no decision can be reached any more, however much time there were.

This is looked for and not proved: from the states that talks of any moves pass through, drawn by a
fixed rule, the search looks for a talk to a decided ending. Before it does, the clock is set back,
since a buyer whose time is over is no trap; nor is one who has ended the call.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from zlib import crc32

from simulator.buyer import Buyer, BuyerState, react
from simulator.scenario.conditions import SORTS
from simulator.scenario.model import Atom, Clause
from simulator.scenario.properties import Form, Property
from simulator.study.explorer import alphabet
from simulator.study.proof.search import TRIES, Talks

TALKS, LENGTH = 12, 40
"""How many talks are drawn, and how many moves long they are at most."""


@dataclass(frozen=True, slots=True)
class Traps:
    """From how many states a decision was looked for, and those from which none was found."""

    states: int
    trapped: tuple[BuyerState, ...]


def traps(buyer: Buyer, talks: int = TALKS, tries: int = TRIES) -> Traps:
    """Look for a decision from the last state of each of some talks before the buyer leaves."""
    scenario = buyer.scenario
    atom = Atom("ended", (SORTS.index("decided"),))
    asked = replace(scenario, atoms=(*scenario.atoms, atom))
    decided = Property("decided", "", Form.NEVER, Clause(need=1 << len(scenario.atoms)))
    who = replace(buyer, scenario=asked)
    states = dict.fromkeys(_drawn(buyer, number) for number in range(talks))
    found = [s for s in states if Talks(who, decided, s).broken(tries, hasty=True) is None]
    return Traps(len(states), tuple(found))


def _drawn(buyer: Buyer, number: int) -> BuyerState:
    moves, state = alphabet(buyer.scenario), buyer.start()
    for turn in range(crc32(f"length|{number}".encode()) % LENGTH):
        move = moves[crc32(f"{number}|{turn}".encode()) % len(moves)]
        after = react(buyer, state, move).state
        if after.ending:
            break
        state = after
    return state._replace(patience=buyer.turns, week=0, idle=0)
