"""What the bench explores by table holds whatever the real buyer comes to."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random

import pytest

from bench.exploring import WIDE, Slice, by_itself, by_table, widest
from simulator.buyer import buyer
from simulator.study.proof.slices import seen
from tests.library import SCENARIOS
from tests.support import persona, wander

TALKS, SKILLS = 30, (0, 0.8, 1)
WHO = {id: buyer(scenario, persona()) for id, scenario in SCENARIOS.items()}


@cache
def explored_by_table(id: str) -> Slice:
    """Return what the table explored of a scenario, on the slice that all have room for."""
    found = by_table(WHO[id], WIDE)
    assert found is not None
    return found


@pytest.mark.parametrize("id", list(WHO))
def test_what_the_buyers_own_walk_comes_to_is_among_what_the_table_explored(id):
    found = by_itself(WHO[id], explored_by_table(id), 1500)

    assert found.states == 1500
    assert found.broken == ()


@pytest.mark.parametrize("id", list(WHO))
def test_so_is_every_state_of_talks_that_go_on_to_their_end(id):
    who, explored = WHO[id], explored_by_table(id)
    stages = set()

    for number in range(TALKS):
        for state in wander(who, Random(number), SKILLS[number % len(SKILLS)]):
            assert seen(who, explored.space, state) & explored.reached.among
            stages.add(state.stage)
    assert stages >= {0, 1, 2, 3}


def test_a_state_that_is_missing_is_noticed():
    who, explored = WHO["small"], explored_by_table("small")
    opening = seen(who, explored.space, who.start())
    fewer = replace(explored, reached=replace(explored.reached, among=opening))

    assert by_itself(who, fewer, 1000).broken


def test_states_are_counted_once_and_named():
    explored = explored_by_table("small")

    assert explored.states == len(set(_each(explored.reached.among))) <= explored.space.states
    assert len(explored.names) == 1 + WIDE
    assert explored.names[0] == "stage"


def test_beyond_the_widest_slice_there_is_no_room():
    who = WHO["order_desk"]

    assert widest(who) >= WIDE
    assert by_table(who, widest(who) + 1) is None


def _each(states):
    return [place for place, bit in enumerate(reversed(bin(states)[2:])) if bit == "1"]
