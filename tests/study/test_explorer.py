"""Walking every state: by the table and by transitions, and what pushing alone can reach."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.buyer import buyer, react
from simulator.buyer.machine import Machine
from simulator.language.acts import Family
from simulator.scenario.loader import load_scenario_text
from simulator.study.bots import BOTS, run
from simulator.study.explorer import alphabet, explore, only
from tests.library import SCENARIOS
from tests.support import persona, small

TINY = """\
format: 1
title: A cupboard
briefing: Two people and a cupboard.
seller: {company: Wayline, product: Wayline Rota}
buyer: {name: Ruth, role: manager, company: Tarrant}
time: {turns: 4, limit: 6}
elements:
  priya: {kind: stakeholder, name: Priya, required: true, weeks: {alone: 4}}
  aga: {kind: stakeholder, name: Aga, required: true, unaided: unknown}
"""


def tiny():
    scenario = load_scenario_text(TINY, "tiny.yaml").scenario
    return buyer(scenario, persona(patience=0, tolerance=0))


@given(st.data())
def test_a_buyer_on_transitions_moves_like_a_buyer_on_the_table(data):
    scenario = small()
    table = buyer(scenario, persona())
    machine = replace(table, path=Machine(scenario))
    moves = alphabet(scenario)
    one = two = table.start()

    for move in data.draw(st.lists(st.sampled_from(moves), max_size=40)):
        one, two = react(table, one, move).state, react(machine, two, move).state
        assert one == two


def test_both_ways_of_walking_see_the_same_states():
    who = tiny()
    moves = only(alphabet(who.scenario), Family.PUSHING)

    table = explore(who, moves, 30_000)
    machine = explore(replace(who, path=Machine(who.scenario)), moves, 30_000)

    assert table == machine


def test_no_state_that_pushing_alone_reaches_is_a_good_ending():
    who = tiny()
    good = {e.id for e in who.scenario.endings if e.good}

    found = explore(
        who,
        only(alphabet(who.scenario), Family.PUSHING),
        200_000,
        broken=lambda state: state.ending in good,
    )

    assert found.complete
    assert found.broken == ()
    assert found.endings


def test_a_walk_cut_short_says_so():
    who = tiny()

    assert not explore(who, alphabet(who.scenario), 100).complete


@pytest.mark.parametrize("id", list(SCENARIOS))
@pytest.mark.parametrize("name", list(BOTS))
def test_every_bot_comes_to_an_end(id, name):
    talk = run(buyer(SCENARIOS[id], persona()), BOTS[name], 3)

    assert talk.outcome.ending
    assert talk.moves > 0


@pytest.mark.parametrize("id", list(SCENARIOS))
def test_the_same_seed_gives_the_same_talk(id):
    who = buyer(SCENARIOS[id], persona())

    assert run(who, BOTS["random"], 5) == run(who, BOTS["random"], 5)


@pytest.mark.parametrize("id", list(SCENARIOS))
def test_facilitating_takes_fewer_weeks_than_leaving_it_alone(id):
    who = buyer(SCENARIOS[id], persona(tolerance=4))
    helped = run(who, BOTS["facilitator"], 0).outcome.weeks
    alone = run(who, BOTS["waiter"], 0).outcome.weeks

    assert helped < alone
