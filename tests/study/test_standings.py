"""Ways of talking, counted: who leads with which buyer, and how sure a share is."""

from __future__ import annotations

import pytest

from simulator.buyer import buyer, outcome, react
from simulator.study.bots import BOTS, DRAWS, run
from simulator.study.standings import standings, together, wilson, without_hang_up
from tests.library import SCENARIOS
from tests.requirements.sellers import DECIDE, NEXT_STEP, PERSONAS, worked
from tests.support import persona, small

FAIL = ("pusher", "polite_pitcher", "pleasant_hider", "interrogator", "reciter", "waiter")
BEST = {"comfortable_account": "bought_well", "small_practice": "small_fix"}
SAMPLE = ("anxious_newcomer", "sceptic_burnt", "warm_veteran")
EVERYBODY = [
    pytest.param(id, name, id=f"{id} {name}", marks=() if name in SAMPLE else pytest.mark.slow)
    for id in BEST
    for name in sorted(PERSONAS)
]


@pytest.mark.parametrize("id", list(SCENARIOS))
@pytest.mark.parametrize("bot", sorted(set(BOTS) - DRAWS))
def test_a_bot_that_draws_nothing_has_the_same_talk_whatever_the_seed(id, bot):
    who = buyer(SCENARIOS[id], persona())

    assert len({repr(run(who, BOTS[bot], seed)) for seed in range(3)}) == 1


@pytest.mark.parametrize("bot", sorted(DRAWS))
def test_a_bot_that_draws_makes_other_moves_with_another_seed(bot):
    who = buyer(small(), persona())
    first = {BOTS[bot](who, who.start(), number, 0) for number in range(8)}
    moves = [[BOTS[bot](who, who.start(), n, seed) for n in range(8)] for seed in range(4)]

    assert len(first) > 1
    assert any(one != moves[0] for one in moves[1:])


@pytest.mark.parametrize(("id", "name"), EVERYBODY)
@pytest.mark.parametrize("hangs_up", [True, False], ids=["hangs up", "never hangs up"])
def test_only_the_facilitator_ends_well_and_at_the_best_ending(id, name, hangs_up):
    scenario = SCENARIOS[id] if hangs_up else without_hang_up(SCENARIOS[id])
    found = {one.bot: one for one in standings(scenario, PERSONAS[name], 4)}

    assert {bot: found[bot].good for bot in FAIL} == dict.fromkeys(FAIL, 0)
    assert found["facilitator"].endings == ((BEST[id], 1),)
    assert found["facilitator"].excellence > max(found[bot].excellence for bot in FAIL)


def test_where_buying_is_wrong_the_facilitator_sells_nothing_and_leads():
    found = {one.bot: one for one in standings(SCENARIOS["small_practice"], persona(), 4)}
    [led] = found["facilitator"].outcomes

    assert (led.good, led.decided, led.purchase) == (True, True, False)
    assert max(one.excellence for bot, one in found.items() if bot != "facilitator") < led.grade


@pytest.mark.parametrize("also", [{}, {"one_oclock": "agreed"}], ids=["", "all costs owned"])
def test_a_purchase_in_the_small_practice_is_one_to_regret(also):
    who = buyer(SCENARIOS["small_practice"], persona())
    required = {e.id: e.closes.name.lower() for e in who.elements if e.required}
    state = worked(who, {**required, **also})
    for move in (DECIDE, NEXT_STEP):
        state = react(who, state, move).state
    found = outcome(who.scenario, state)

    assert (found.ending, found.purchase, found.good) == ("bought_with_regret", True, False)


def test_personas_taken_together_keep_every_talk_and_claim_no_interval():
    each = [
        s
        for name in ("warm_veteran", "sceptic_burnt")
        for s in standings(small(), PERSONAS[name], 3)
    ]
    pooled = {one.bot: one for one in together(each)}

    assert list(pooled) == list(BOTS)
    assert len(pooled["pusher"].outcomes) == 6
    assert pooled["pusher"].interval is None
    assert each[0].interval is not None


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(0, 10, 0.0, 0.278), (5, 10, 0.237, 0.763), (10, 10, 0.722, 1.0), (50, 100, 0.404, 0.596)],
)
def test_wilsons_interval_is_that_of_the_textbook(hits, n, low, high):
    assert wilson(hits, n) == pytest.approx((low, high), abs=0.001)
