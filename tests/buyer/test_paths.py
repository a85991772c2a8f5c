"""Long walks in which the table and `transitions` are asked side by side, at every event."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, replace
from itertools import islice
from random import Random

import pytest

from simulator.buyer import buyer
from simulator.buyer.machine import Machine, Step, Table
from simulator.scenario.model import Event, Scenario, Traits
from tests.library import SCENARIOS
from tests.support import persona, wander

MOVES = 1_000_000
"""How many moves the long walk makes, over all scenarios."""
QUICK = 20_000
SKILLS = (0, 0.5, 0.8, 0.95)


class Both:
    """A path that asks both, holds them to one answer, and counts the events that led on."""

    def __init__(self, scenario: Scenario) -> None:
        self._table, self._machine = Table(scenario), Machine(scenario)
        self.led: Counter[Event] = Counter()

    def reads(self, stage: int, event: Event) -> int:
        return self._table.reads(stage, event)

    def follow(self, stage: int, event: Event, bits: int) -> Step | None:
        found = self._table.follow(stage, event, bits)
        assert found == self._machine.follow(stage, event, bits), (stage, event, bits)
        self.led[event] += found is not None
        return found


def walk(scenario: Scenario, moves: int) -> Counter[Event]:
    """Make so many random moves, talk after talk with traits of each its own, and return which
    events led on, how often. Some sellers lean to listening, so that talks come far."""
    draw, path = Random(scenario.id), Both(scenario)
    while moves > 0:
        traits = Traits(*(draw.randrange(5) for _ in fields(Traits)))
        who = replace(buyer(scenario, replace(persona(), traits=traits)), path=path)
        moves -= sum(1 for _ in islice(wander(who, draw, draw.choice(SKILLS)), moves))
    return path.led


def walked(moves: int) -> set[Event]:
    """Walk through every scenario and return the events that led on somewhere."""
    share = -(-moves // len(SCENARIOS))
    return {event for s in SCENARIOS.values() for event, often in walk(s, share).items() if often}


def test_over_many_random_moves_the_table_goes_where_transitions_goes():
    assert walked(QUICK) == set(Event)


@pytest.mark.slow
def test_over_a_million_random_moves_the_table_goes_where_transitions_goes():
    assert walked(MOVES) == set(Event)
