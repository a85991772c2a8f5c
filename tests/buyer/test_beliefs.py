"""False beliefs: put right with leave, held on to when argued with, dear when they are used."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, Say, Wait, buyer, outcome, react, say
from simulator.buyer.moves import Spoken
from simulator.engine.gazetteer import gazetteer
from simulator.language.acts import Act, Kind, Motive, Target
from simulator.reports.text import debrief_text
from simulator.study.bots import BOTS, run
from simulator.study.debrief import debrief
from tests.account import begun, made, whole
from tests.support import at, persona, play

LEAVE = say(Act.PERMISSION)
FACT = say(Act.INFO, Target.RULES)
WITHDRAW = say(Act.CANDOUR, kind=Kind.WITHDRAW)
BUILDS = (Act.PITCH, Act.PITCH_Q, Act.CLOSE_TRICK, Act.PRESSURE)


def believer(**more):
    who = buyer(whole(), persona())
    return who, at(who, trust=5, told=1, **more)


def situations(reaction):
    return [cue.situation for cue in reaction.cues]


def later(who, state):
    return outcome(who.scenario, react(who, state, WITHDRAW).state)


@pytest.mark.parametrize("act", [Act.INFO, Act.CANDOUR])
def test_leave_asked_for_and_then_the_fact_puts_a_belief_right(act):
    who, state = believer()

    asked = react(who, state, LEAVE).state
    told = react(who, asked, say(act, Target.RULES))

    assert ("belief.righted", "forty_years") in [tuple(cue) for cue in told.cues]
    assert told.state.righted == 1
    assert told.state.trust > asked.trust


def test_the_belief_can_be_named_by_its_own_words():
    who, state = believer()
    asked = react(who, state, LEAVE).state

    named = react(who, asked, say(Act.INFO, Target.NONE, "belief:forty_years"))

    assert named.state.righted == 1
    assert {"the law", "forty years"} <= {
        entry.phrase for entry in gazetteer(who.scenario).entries if "belief:" in entry.id
    }


@pytest.mark.parametrize(
    "moves",
    [
        [FACT],
        [say(Act.CONFRONT, Target.RULES)],
        [say(Act.DISPARAGE, Target.RULES)],
        [say(Act.TELL, Target.RULES)],
        [LEAVE, say(Act.CONFRONT, Target.RULES)],
        [LEAVE, say(Act.SOCIAL), FACT],
        [LEAVE, say(Act.INFO, Target.CHOICE)],
        [Say((Spoken(Act.PERMISSION), Spoken(Act.INFO, Target.RULES)))],
        [LEAVE, say(Act.INFO, Target.RULES, motive=Motive.SELF)],
    ],
    ids=str,
)
def test_without_leave_or_by_arguing_nothing_is_put_right(moves):
    who, state = believer()

    assert play(who, moves, state).state.righted == 0


def test_what_the_buyer_has_not_said_cannot_be_put_right():
    who, state = believer()

    assert play(who, [LEAVE, FACT], state._replace(told=0)).state.righted == 0


def test_the_buyers_own_question_is_leave_enough():
    who, state = believer(asked="opinion")

    assert react(who, state, FACT).state.righted == 1


@pytest.mark.parametrize("act", [Act.CONFRONT, Act.DISPARAGE, Act.TELL])
def test_argued_with_the_buyer_holds_on_to_it(act):
    who, state = believer()

    reaction = react(who, state, say(act, Target.RULES))

    assert situations(reaction)[0] == "belief.defended"
    assert reaction.state.trust < state.trust


@pytest.mark.parametrize("act", BUILDS)
def test_building_on_a_belief_costs_nothing_today(act):
    who, state = believer()

    built = react(who, state, say(act, Target.RULES))
    other = react(who, state, say(act, Target.PEOPLE))

    assert situations(built) == ["belief.used"]
    assert (built.state.trust, built.state.strain) == (state.trust, state.strain)
    assert built.state.useful > state.useful
    assert other.state.trust < state.trust


def test_it_goes_through_once():
    who, state = believer()
    built = react(who, state, say(Act.PITCH, Target.RULES)).state

    assert react(who, built, say(Act.PITCH, Target.RULES)).state.trust < built.trust


def test_building_on_it_gets_the_next_meeting_and_costs_months_later():
    who, state = believer()
    built = react(who, state, say(Act.PITCH, Target.RULES)).state

    assert react(who, built, EndMeeting()).state.meeting == 2
    assert any("auditor laughs" in sentence for sentence in later(who, built).epilogue)
    assert not any("auditor" in sentence for sentence in later(who, state).epilogue)


def test_left_standing_it_costs_something_else():
    who, state = believer()
    righted = play(who, [LEAVE, FACT], state).state

    assert any("second cellar" in sentence for sentence in later(who, state).epilogue)
    assert not any("cellar" in sentence for sentence in later(who, righted).epilogue)


def test_no_ending_that_rests_on_a_used_belief_is_good():
    who, state = believer(stage=3, status=(3, 3, 3, 2, 3, 3), ready_cue=True)
    decide = say(Act.DECISION_ASK, kind=Kind.DECISION)

    fair = react(who, state, decide).state
    used = play(who, [say(Act.PITCH, Target.RULES), decide], state).state

    assert fair.ending == used.ending == "stayed_with_workaround"
    assert outcome(who.scenario, fair).good
    assert not outcome(who.scenario, used).good


def test_whoever_owns_up_afterwards_has_put_it_right():
    who, state = believer()
    owned = play(who, [say(Act.PITCH, Target.RULES), LEAVE, FACT], state).state

    assert [belief.how for belief in later(who, owned).beliefs] == ["righted"]


def test_the_facilitator_puts_it_right_and_the_pusher_does_not():
    who = buyer(whole(), persona())

    helped, pushed = (run(who, BOTS[name], 0).outcome for name in ("facilitator", "pusher"))

    assert [belief.how for belief in helped.beliefs] == ["righted"]
    assert "righted" not in [belief.how for belief in pushed.beliefs]


def test_the_debrief_says_what_is_so_and_what_the_seller_made_of_it():
    talk = made(begun(), say(Act.DISCOVERY_Q, Target.RULES))
    text = debrief_text(debrief(talk), 100)
    ended = debrief_text(debrief(made(talk, *[Wait()] * 60)), 100)

    assert "ten years" not in text
    assert "nobody put it right: The law asks for ten years" in " ".join(ended.split())
