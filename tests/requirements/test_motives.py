"""What the first essay asks for, on motives: a change of purpose that the buyer can notice."""

from __future__ import annotations

from statistics import mean

import pytest

from simulator.buyer import buyer, outcome, react, say
from simulator.cli.play.why import why
from simulator.engine import engine
from simulator.language.acts import Act, Target
from simulator.rubric import tally, verdict
from simulator.scenario.loader import load_scenario
from simulator.study.bots import BOTS, run
from simulator.study.talk import begin
from simulator.voice import Mood, speak
from tests.library import SCENARIOS
from tests.requirements.sellers import DECIDE, NEXT_STEP, PERSONAS, order_desk, worked
from tests.rubric.compact import Turn, segment, talk, turn
from tests.support import at, persona, ready, small, with_status

EVERYBODY = [
    pytest.param(id, name, id=f"{id} {name}") for id in SCENARIOS for name in sorted(PERSONAS)
]
STAYING = [
    ("stayed_with_workaround", {"blue_sheet": "agreed", "restore": "agreed", "callum": "agreed",
                                "maureen": "agreed", "joost": "heard"}),
    ("stayed_with_incumbent", {"maureen": "heard", "blue_sheet": "heard", "corvane": "agreed",
                               "graham": "heard", "keyed_once": "agreed"}),
    ("parked_with_a_date", {"coldwell": "agreed", "maureen": "heard", "joost": "heard",
                            "graham": "heard", "corvane": "heard", "blue_sheet": "heard"}),
]  # fmt: skip


def said(motive: str = "neutral") -> list[Turn]:
    """The right steps, for a reason of the buyer's or of one's own."""
    steps = [("status", 1), ("people", 1), ("missing", 1), ("people", 1), ("missing", 1)]
    return [turn(segment("FAC_Q", t, uptake=u, motive=motive), questions=1) for t, u in steps]


def required(who) -> dict[str, str]:
    return {e.id: e.closes.name.lower() for e in who.elements if e.required}


@pytest.mark.parametrize(("id", "name"), EVERYBODY)
@pytest.mark.parametrize("bot", ["pusher", "polite_pitcher"])
def test_the_old_way_of_selling_ends_well_with_nobody(id, name, bot):
    who = buyer(SCENARIOS[id], PERSONAS[name])

    assert not any(run(who, BOTS[bot], seed).outcome.good for seed in range(3))


@pytest.mark.parametrize(("id", "name"), EVERYBODY)
def test_facilitating_ends_well_at_least_as_often_as_any_other_way(id, name):
    who = buyer(SCENARIOS[id], PERSONAS[name])
    good = {bot: sum(run(who, BOTS[bot], s).outcome.good for s in range(3)) for bot in BOTS}

    assert good["facilitator"] == max(good.values())
    assert good["pusher"] < good["facilitator"]


def test_a_guarded_buyer_begins_with_less_trust_than_an_open_one():
    assert ready(guardedness=4).start().trust < ready(guardedness=0).start().trust


def test_the_guarded_persona_speaks_of_the_sellers_who_came_before():
    who = order_desk("guarded_operations")
    lines = PERSONAS["guarded_operations"].lines
    pitched = react(who, who.start(), say(Act.PITCH)).cues[0].situation

    assert any("before you" in line for line in lines[pitched])
    assert any("The last fellow" in line for line in lines["question.recited"])


def test_the_right_steps_for_selfish_reasons_do_not_pass():
    fair, selfish = tally(talk(said())), tally(talk(said("self")))

    assert verdict(fair, ending_good=True).passed is True
    assert verdict(selfish, ending_good=True).passed is False


@pytest.mark.parametrize("name", sorted(PERSONAS))
def test_a_push_is_answered_in_fewer_words_than_a_question(name):
    scenario = load_scenario("order_desk").scenario
    who = order_desk(name)

    def words(move, seed):
        reaction = react(who, who.start(), move)
        mood = Mood(terse=reaction.state.strain >= 2)
        return len(speak(scenario, who.persona, seed, reaction.cues, mood, ()).text.split())

    pushed = mean(words(say(Act.PITCH), seed) for seed in range(10))
    asked = mean(words(say(Act.FAC_Q, Target.PEOPLE), seed) for seed in range(10))

    assert pushed < asked


@pytest.mark.parametrize(("ending", "wanted"), STAYING, ids=[id for id, _ in STAYING])
def test_a_talk_can_end_well_without_a_purchase(ending, wanted):
    who = order_desk()
    state = react(who, worked(who, wanted), DECIDE).state
    found = outcome(who.scenario, state)

    assert (state.ending, found.good, found.decided, found.purchase) == (ending, True, True, False)
    assert verdict(tally(talk(said())), found.good).passed is True


def test_a_purchase_alone_is_not_a_pass():
    who = order_desk()
    state = worked(who, required(who))
    for move in (DECIDE, NEXT_STEP):
        state = react(who, state, move).state
    found = outcome(who.scenario, state)

    assert (state.ending, found.purchase, found.good) == ("bought_with_regret", True, False)
    assert verdict(tally(talk(said())), found.good).passed is False


def test_a_trick_close_hurts_where_a_plain_ask_is_enough():
    who = ready()
    levels = {element.id: int(element.closes) for element in who.elements if element.required}
    state = at(who, stage=3, ready_cue=True, trust=8, status=with_status(who, **levels))

    tricked = react(who, state, say(Act.CLOSE_TRICK)).state
    asked = react(who, state, DECIDE).state

    assert tricked.trust < state.trust
    assert who.scenario.stages[tricked.stage].id != "owning"
    assert who.scenario.stages[asked.stage].id == "owning"


@pytest.mark.parametrize("id", list(SCENARIOS))
def test_every_ending_says_whether_the_next_call_is_welcome(id):
    assert [e.id for e in SCENARIOS[id].endings if not e.next_call and e.to < 0] == []


def test_the_months_later_differ_by_what_was_looked_at():
    who = order_desk()
    alone = worked(who, required(who))
    together = worked(who, {**required(who), "colin": "heard", "slow_month": "heard"})
    later = {}
    for name, state in (("alone", alone), ("together", together)):
        for move in (DECIDE, NEXT_STEP):
            state = react(who, state, move).state
        later[name] = outcome(who.scenario, state)

    assert any("two of the desk have gone" in line for line in later["alone"].epilogue)
    assert any("Nobody had told them anything" in line for line in later["together"].epilogue)
    assert not any("asks Colin" in line for line in later["together"].epilogue)
    assert (later["alone"].ending, later["together"].ending) == (
        "bought_with_regret",
        "bought_well",
    )


def test_looking_at_life_after_the_change_counts_under_a_dimension_of_its_own():
    card = tally(talk([turn(segment("FAC_Q", "ownership"))]))
    facet = next(f for f in card.facets if f.dimension == "ownership")

    assert facet.credit == 0
    card = tally(talk([turn(segment("FAC_Q", "fallout", uptake=1))]))
    assert next(f for f in card.facets if f.dimension == "ownership").credit > 0


def test_the_explanation_of_a_line_says_for_whom_it_was_worded():
    line = "I need this for my quota: who else has to live with it?"
    explained = why(small(), begin(engine(small(), persona(), 3)).say(line).turns[-1])

    assert "worded for the seller" in explained
