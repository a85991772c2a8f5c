"""Open opportunities in an account: who asks on hears of them, what is never mentioned goes."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, Say, Wait, buyer, outcome, react, say
from simulator.buyer.truth import holds
from simulator.cli.play.chart_text import chart_text
from simulator.language.acts import Act, Kind, Motive, Target
from simulator.reports.text import debrief_text
from simulator.scenario.model import Status
from simulator.study.bots import BOTS, run
from simulator.study.chart import chart
from simulator.study.debrief import debrief
from simulator.study.route import route
from tests.account import account, begun, made
from tests.support import at, persona, play, ready, with_status

HEARD = int(Status.HEARD)
WITHDRAW = say(Act.CANDOUR, kind=Kind.WITHDRAW)


def old_account(**traits):
    return buyer(account(), persona(**traits))


def raised(who, state):
    return {id for id, _, came in outcome(who.scenario, finished(who, state)).openings if came}


def finished(who, state):
    return react(who, state, WITHDRAW).state


@pytest.mark.parametrize("act", [Act.FAC_Q, Act.DISCOVERY_Q, Act.COLLAB])
def test_a_fair_question_about_what_was_looked_into_brings_up_what_lies_beside_it(act):
    who = old_account()
    state = at(who, trust=5, status=with_status(who, arkado=3, shelves=3))

    reaction = react(who, state, say(act, Target.INCUMBENT, "arkado"))

    assert ("opportunity", "arkado") in [tuple(cue) for cue in reaction.cues]
    assert raised(who, reaction.state) == {"arkado"}


def test_asked_what_is_missing_they_speak_of_it_sooner():
    who = old_account()
    state = at(who, status=with_status(who, moves=1, found=3))

    missing = react(who, state, say(Act.DISCOVERY_Q, Target.MISSING))
    other = react(who, state, say(Act.DISCOVERY_Q, Target.RULES))

    assert missing.state.raised
    assert not other.state.raised


def test_an_answer_that_names_it_brings_it_up_where_the_buyer_had_asked():
    who = old_account()
    state = at(who, status=with_status(who, arkado=3), permitted=True)
    answer = say(Act.INFO, Target.NONE, "arkado")

    assert react(who, state, answer).state.raised
    assert not react(who, state._replace(permitted=False), answer).state.raised


@pytest.mark.parametrize(
    "move",
    [
        say(Act.PITCH, Target.INCUMBENT, "arkado"),
        say(Act.PITCH_Q, Target.INCUMBENT, "arkado"),
        say(Act.SOCIAL, Target.NONE, "arkado"),
        say(Act.HIDE_DEFER, Target.INCUMBENT, "arkado"),
        say(Act.FAC_Q, Target.INCUMBENT, "arkado", motive=Motive.SELF),
        Say(),
    ],
)
def test_a_pitch_a_visit_or_a_selfish_question_brings_nothing_up(move):
    who = old_account()
    state = at(who, trust=5, status=with_status(who, arkado=3))

    assert not react(who, state, move).state.raised


def test_what_the_buyer_does_not_trust_one_with_stays_unsaid():
    who = buyer(account(opportunity={"trust": 6}), persona())
    state = at(who, status=with_status(who, arkado=3))
    asked = say(Act.DISCOVERY_Q, Target.INCUMBENT, "arkado")

    assert not react(who, state._replace(trust=5), asked).state.raised
    assert react(who, state._replace(trust=6), asked).state.raised


def test_one_thing_comes_up_at_a_time_and_only_once():
    who = old_account()
    state = at(who, trust=5, status=with_status(who, arkado=3, moves=3, found=3))
    ask = say(Act.DISCOVERY_Q, Target.MISSING)

    once = react(who, state, ask).state
    twice = react(who, once, ask).state
    thrice = react(who, twice, ask)

    assert once.raised.bit_count() == 1
    assert twice.raised.bit_count() == 2
    assert "opportunity" not in [cue.situation for cue in thrice.cues]


def test_what_was_never_mentioned_is_bought_elsewhere():
    who = old_account()
    known = at(who, trust=5, status=with_status(who, arkado=3))
    asked = react(who, known, say(Act.DISCOVERY_Q, Target.INCUMBENT, "arkado")).state

    silent, spoken = (outcome(who.scenario, finished(who, s)) for s in (known, asked))

    assert any("Arkado begins to sell" in sentence for sentence in silent.epilogue)
    assert not any("Arkado begins to sell" in sentence for sentence in spoken.epilogue)


def test_an_account_is_told_by_how_many_of_its_openings_came_up():
    who = old_account()
    ended = finished(who, at(who, raised=1 << who.scenario.element("arkado")))

    assert outcome(who.scenario, ended).penetration == 0.5


def test_without_openings_no_share_is_made_up():
    who = ready()

    assert outcome(who.scenario, finished(who, who.start())).penetration is None


def test_a_condition_can_look_at_what_came_up():
    who = buyer(account(good_to_know=True), persona())
    wish = who.scenario.excellence[0].met

    assert holds(who.scenario, at(who, raised=1 << who.scenario.element("moves")), wish)
    assert not holds(who.scenario, who.start(), wish)


def test_the_facilitator_raises_more_of_an_account_than_the_pleasant_visitor():
    who = old_account()

    asked, visited = (run(who, BOTS[name], 0).outcome for name in ("facilitator", "pleasant_hider"))

    assert asked.penetration == 1.0
    assert visited.penetration == 0.0


def test_map_and_debrief_tell_what_came_up_and_at_the_end_what_did_not():
    asked = say(Act.DISCOVERY_Q, Target.INCUMBENT, "arkado")
    talk = made(begun(), asked)
    before = debrief_text(debrief(talk), 100)
    after = debrief_text(debrief(made(talk, *[Wait()] * 60)), 100)

    assert "1 of 2 came up: boxes that keep the damp out." in before
    assert "could also use boxes" in chart_text(chart(talk), route(talk))
    assert "Never mentioned" not in before
    assert "Never mentioned" in after
    assert "scanning" not in " ".join(part.opportunity for part in chart(talk).parts)


def test_a_visit_ends_and_time_passes_without_raising_anything():
    who = old_account()

    assert not play(who, [EndMeeting(), *[Wait()] * 60]).state.raised
    assert not play(who, [say(Act.HIDE_SOCIAL)] * 40).state.raised
