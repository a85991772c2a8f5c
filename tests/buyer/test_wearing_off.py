"""Warmth that leads to nothing wears off; readiness that nobody takes up cools."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.buyer import EndMeeting, Wait, react, say
from simulator.language.acts import Act, Kind, Phase, Target
from simulator.scenario.model import Dials
from tests.buyer.test_pushing_and_hiding import all_closed
from tests.support import at, persona, play, ready, status

DECIDE = say(Act.DECISION_ASK, Target.CHOICE, kind=Kind.DECISION)
PLEASANT = (Act.SOCIAL, Act.HIDE_SOCIAL, Act.HIDE_CHECKIN, Act.HIDE_DEFER)


def choosing(who, **more):
    return at(who, stage=3, ready_cue=True, trust=8, status=all_closed(who), agreed_last=1, **more)


@pytest.mark.parametrize("act", PLEASANT)
def test_the_first_pleasantries_please_and_the_rest_of_a_visit_wears_them_off(act):
    who = ready()

    warmth = [play(who, [say(act)] * n).state.warmth for n in (0, 3, 4, 6)]

    assert warmth[0] < warmth[1]
    assert warmth[1] > warmth[2] > warmth[3]


def test_pleasantries_beside_work_keep_what_they_earned():
    who = ready()
    worked = react(who, who.start(), say(Act.FAC_Q, Target.PEOPLE)).state
    after = play(who, [say(Act.SOCIAL)] * 6, worked).state

    assert after.warmth == worked.warmth + 6


def test_a_visit_that_led_to_nothing_costs_warmth_and_is_remarked_on():
    who = ready(warmth=4)
    state = at(who, trust=8, next_step=True)

    reaction = react(who, state, EndMeeting())

    assert reaction.state.meeting == 2
    assert reaction.state.warmth < state.warmth
    assert "warmth.worn" in [cue.situation for cue in reaction.cues]


def test_a_visit_that_led_to_something_costs_no_warmth():
    who = ready(warmth=4)
    state = at(who, trust=8, useful=1)

    assert react(who, state, EndMeeting()).state.warmth == state.warmth


def test_the_dial_turns_wearing_off_off():
    who = ready()
    kept = replace(who, scenario=replace(who.scenario, dials=Dials(1, 1, True, wear=0)))

    assert play(kept, [say(Act.SOCIAL)] * 6).state.warmth == kept.start().warmth + 6


def test_a_week_without_a_word_keeps_a_ready_buyer_waiting():
    who = ready()

    assert react(who, choosing(who), Wait()).state.missed == 1


def test_whoever_asks_too_late_finds_that_readiness_has_cooled():
    who = ready()
    late = choosing(who, missed=who.missed_limit)

    reaction = react(who, late, DECIDE)

    assert reaction.cues[0].situation == "decision.cooled"
    assert status(who, reaction.state, "aga") == "heard"
    assert who.scenario.stages[reaction.state.stage].phase is Phase.STAND
    assert reaction.state.refused


def test_readiness_that_cooled_can_be_won_again():
    who = ready()
    cooled = react(who, choosing(who, missed=who.missed_limit), DECIDE).state

    again = play(who, [say(Act.FAC_Q, Target.BUY_IN, "aga"), DECIDE], cooled).state

    assert who.scenario.stages[again.stage].phase is Phase.OWNING


def test_an_undecided_buyer_cools_sooner():
    quick, slow = ready(indecision=4), ready(indecision=0)

    assert quick.missed_limit < slow.missed_limit
    assert react(quick, choosing(quick, missed=2), DECIDE).cues[0].situation == "decision.cooled"
    assert react(slow, choosing(slow, missed=2), DECIDE).state.stage == 4


def test_a_persona_without_words_for_it_speaks_from_the_phrase_book():
    assert {"warmth.worn", "decision.cooled"} <= set(persona().lines)
