"""One talk of a scripted seller, played, judged and counted; and what is told of many of them.

A result is small and plain, so that thousands cross from one process to another and fit in a file.
Counts and measures only; nothing here is evidence about people.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from simulator.buyer import Buyer, outcome
from simulator.rubric import tally, verdict
from simulator.scenario.model import Scenario
from simulator.study.bots import BOTS, DRAWS, Bot, talked
from simulator.study.judged_moves import Bench
from simulator.study.ladder import LADDER, RUNGS, rung

SELLERS: Mapping[str, Bot] = MappingProxyType(BOTS | LADDER)
"""Every seller of the league by name: the ways of talking, and the rungs of the ladder."""
LOTS = DRAWS | {rung(skill) for skill in RUNGS if skill < 100}
"""Sellers whose moves hang on the seed; the others have the same talk whatever it is."""


class Result(NamedTuple):
    """How one talk went. `grade` and `held` are shares in [0, 1]: of the buyer's wishes that came
    true, and of the gates that held when it was over. Facilitation, pushing and hiding are the
    rubric's, kept apart, None where no move could be judged; `passed` is its verdict."""

    ending: str
    good: bool
    decided: bool
    purchase: bool
    weeks: int
    moves: int
    grade: float
    held: float
    facilitation: float | None
    pushing: float | None
    hiding: float | None
    passed: bool


def play(buyer: Buyer, seller: str, seed: int) -> Result:
    """Let a seller of the league talk with a buyer until it is over. Raises KeyError for no seller
    of that name."""
    bench, made = Bench(buyer), tuple(talked(buyer, SELLERS[seller], seed))
    for one in made:
        bench.hear(one.before, one.move)
    came, card = outcome(buyer.scenario, made[-1].after), tally(bench.scores)
    held = [holds for _, holds in came.gates]
    return Result(
        ending=came.ending,
        good=came.good,
        decided=came.decided,
        purchase=came.purchase,
        weeks=came.weeks,
        moves=len(made),
        grade=round(came.grade, 4),
        held=round(sum(held) / len(held), 4) if held else 0.0,
        facilitation=card.facilitation,
        pushing=card.pushing,
        hiding=card.hiding,
        passed=verdict(card, came.good).passed is True,
    )


def without_hang_up(scenario: Scenario) -> Scenario:
    """Return the scenario with a buyer who never ends a call for being pushed."""
    return replace(scenario, dials=replace(scenario.dials, hang_up=False))
