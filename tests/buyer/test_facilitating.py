"""What facilitating talk does to a buyer."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, Spoken, react, say
from simulator.buyer.moves import Say
from simulator.language.acts import Act, Kind, Motive, Target
from tests.support import at, play, ready, status, with_status


def cues(reaction):
    return [cue.situation for cue in reaction.cues]


def test_a_question_about_people_brings_up_somebody_nobody_had_named():
    who = ready()

    reaction = react(who, who.start(), say(Act.FAC_Q, Target.PEOPLE))

    assert status(who, reaction.state, "priya") == "named"
    assert cues(reaction)[0] == "element.named"


def test_a_question_that_takes_up_nothing_names_but_goes_no_deeper():
    who = ready()
    state = at(who, status=with_status(who, grid=1), trust=8)

    loose = react(who, state, say(Act.FAC_Q, Target.WORKAROUND, uptake=0))
    tied = react(who, state, say(Act.FAC_Q, Target.WORKAROUND, uptake=1))

    assert status(who, loose.state, "grid") == "named"
    assert status(who, tied.state, "grid") == "heard"


def test_naming_what_the_buyer_named_ties_a_question_to_it():
    who = ready()
    state = at(who, status=with_status(who, grid=1), trust=8)

    reaction = react(who, state, say(Act.FAC_Q, Target.WORKAROUND, "grid", uptake=0))

    assert status(who, reaction.state, "grid") == "heard"


def test_somebody_absent_is_asked_between_meetings_and_not_before():
    who = ready()
    state = at(who, status=with_status(who, priya=1), trust=8)

    asked = react(who, state, say(Act.FAC_Q, Target.BUY_IN, "priya"))
    later = react(who, asked.state, EndMeeting())

    assert status(who, asked.state, "priya") == "named"
    assert "element.motion" in cues(asked)
    assert status(who, later.state, "priya") == "heard"
    assert later.state.week == 2


def test_agreement_needs_an_act_that_meets_the_condition():
    who = ready()
    state = at(who, status=with_status(who, priya=2), trust=8)

    affirmed = react(who, state, say(Act.AFFIRM, Target.BUY_IN, "priya"))
    asked = react(who, state, say(Act.FAC_Q, Target.BUY_IN, "priya"))

    assert status(who, affirmed.state, "priya") == "heard"
    assert status(who, asked.state, "priya") == "agreed"


def test_too_little_trust_keeps_the_buyer_guarded():
    who = ready()
    state = at(who, status=with_status(who, priya=1, aga=3), trust=1)

    reaction = react(who, state, say(Act.FAC_Q, Target.BUY_IN))

    assert cues(reaction) == ["element.guarded"]


def test_the_third_question_in_a_row_that_takes_up_nothing_is_called_recited():
    who = ready()
    targets = (Target.WORKAROUND, Target.INCUMBENT, Target.FALLOUT)

    reaction = play(who, [say(Act.FAC_Q, target, uptake=0) for target in targets])

    assert cues(reaction) == ["question.recited"]


def test_the_same_question_again_is_noticed():
    who = ready()
    state = at(who, same=2, target=Target.STATUS, loose=0, told=1)

    reaction = react(who, state, say(Act.FAC_Q, Target.STATUS, uptake=0))

    assert cues(reaction) == ["question.repeated"]


def test_a_quota_in_front_of_a_good_question_spoils_it():
    who = ready()
    fair = react(who, who.start(), say(Act.FAC_Q, Target.PEOPLE))
    selfish = react(who, who.start(), say(Act.FAC_Q, Target.PEOPLE, motive=Motive.SELF))

    assert cues(selfish) == ["motive.self"]
    assert selfish.state.trust < fair.state.trust
    assert status(who, selfish.state, "priya") == "unknown"


def test_whoever_the_seller_names_needs_no_introduction():
    who = ready()

    reaction = react(who, at(who, trust=8), say(Act.FAC_Q, Target.WORKAROUND, "grid"))

    assert status(who, reaction.state, "grid") == "heard"


def test_a_question_about_a_person_stays_with_the_person_spoken_of():
    who = ready()
    priya = who.scenario.element("priya")
    state = at(who, status=with_status(who, priya=1), topic=priya, trust=8)

    about_her = react(who, state, say(Act.FAC_Q, Target.PEOPLE))
    who_else = react(who, state, say(Act.FAC_Q, Target.PEOPLE, kind=Kind.SEEK))

    assert tuple(about_her.cues[0]) == ("element.motion", "priya")
    assert tuple(who_else.cues[0]) == ("element.named", "aga")


def test_a_hidden_latecomer_comes_up_only_to_a_facilitating_question():
    who = ready()
    state = at(who, stage=1, status=with_status(who, priya=1, aga=1), trust=8)

    data = react(who, state, say(Act.DISCOVERY_Q, Target.PEOPLE, kind=Kind.SEEK))
    asked = react(who, state, say(Act.FAC_Q, Target.PEOPLE, kind=Kind.SEEK))

    assert status(who, data.state, "helen") == "unknown"
    assert status(who, asked.state, "helen") == "named"


def test_a_fact_is_told_only_when_it_has_been_earned():
    who = ready()
    heard = with_status(who, grid=3)
    question = say(Act.FAC_Q, Target.WORKAROUND)

    early = react(who, at(who, status=heard, trust=1), question)
    late = react(who, at(who, status=heard, trust=5), question)

    assert early.state.told == 0
    assert ("fact", "asleep") in [tuple(cue) for cue in late.cues]


@pytest.mark.parametrize(
    ("act", "cue"),
    [
        (Act.REFLECT, "reflect"),
        (Act.SUMMARY, "summary"),
        (Act.AUTONOMY, "autonomy"),
        (Act.AFFIRM, "affirm"),
        (Act.CANDOUR, "candour"),
        (Act.PERMISSION, "permission"),
    ],
)
def test_each_facilitating_act_is_answered_in_kind(act, cue):
    who = ready()

    assert cues(react(who, who.start(), say(act)))[0] == cue


def test_permission_holds_for_the_turn_after_it_only():
    who = ready()

    granted = react(who, who.start(), say(Act.PERMISSION)).state
    used = react(who, granted, say(Act.REFLECT)).state

    assert granted.permitted
    assert not used.permitted


def test_a_summary_that_twists_is_corrected_and_earns_nothing():
    who = ready()
    twisted = react(who, who.start(), say(Act.SUMMARY, Target.PEOPLE, uptake=-1))

    assert cues(twisted) == ["summary.wrong"]


def test_what_is_already_being_asked_is_still_being_asked():
    who = ready()
    state = at(who, status=with_status(who, priya=1, aga=3), trust=8)
    asked = react(who, state, say(Act.FAC_Q, Target.BUY_IN, "priya"))

    again = react(who, asked.state, say(Act.FAC_Q, Target.BUY_IN, "priya"))

    assert cues(again) == ["element.waiting"]


def test_choosing_questions_come_to_nothing_at_the_very_start():
    who = ready()

    assert cues(react(who, who.start(), say(Act.FAC_Q, Target.OWNERSHIP))) == ["question.early"]


def test_withdrawing_ends_the_talk_with_respect():
    who = ready()

    reaction = react(who, who.start(), say(Act.CANDOUR, kind=Kind.WITHDRAW))

    assert reaction.state.ending == "parted_well"


def test_two_functions_in_a_turn_are_answered_once_and_both_counted():
    who = ready()
    both = Say((Spoken(Act.AFFIRM), Spoken(Act.FAC_Q, Target.PEOPLE, uptake=1)))

    reaction = react(who, who.start(), both)

    assert cues(reaction) == ["element.named"]
    assert reaction.state.warmth == who.start().warmth + 1


def test_a_greeting_before_a_question_leaves_the_question_to_be_answered():
    who = ready()
    hello = Spoken(Act.SOCIAL, kind=Kind.GREETING)
    asked = Spoken(Act.DISCOVERY_Q, Target.STATUS, uptake=1)

    cues = [cue.situation for cue in react(who, who.start(), Say((hello, asked))).cues]

    assert not any(cue.startswith("social") for cue in cues)
    assert cues == [cue.situation for cue in react(who, who.start(), Say((asked,))).cues]


@pytest.mark.parametrize("act", [Act.REFLECT, Act.AFFIRM, Act.AUTONOMY])
def test_a_question_behind_what_asks_for_no_answer_is_answered_and_both_count(act):
    who = ready()
    asked = Spoken(Act.DISCOVERY_Q, Target.STATUS, uptake=1)
    both = Say((Spoken(act, Target.STATUS, uptake=1), asked))

    alone, beside = (react(who, who.start(), move) for move in (Say((asked,)), both))

    assert cues(beside) == cues(alone)
    assert beside.state.warmth + beside.state.trust > alone.state.warmth + alone.state.trust


def test_giving_back_before_each_question_is_no_questionnaire():
    who = ready()
    asked = Spoken(Act.DISCOVERY_Q, Target.NONE)
    both = Say((Spoken(Act.REFLECT, uptake=1), asked))

    bored = react(who, play(who, [Say((asked,))] * 6).state, Say((asked,)))
    heard = react(who, play(who, [both] * 6).state, both)

    assert "discovery.bored" in cues(bored)
    assert "discovery.bored" not in cues(heard)


def test_an_offer_to_bring_several_together_is_answered_before_anybodys_part_in_it():
    who = ready()
    state = at(who, status=with_status(who, priya=2, aga=2), trust=8)

    together = react(who, state, say(Act.COLLAB, Target.BUY_IN, "priya", "aga"))
    alone = react(who, state, say(Act.COLLAB, Target.BUY_IN, "priya"))

    assert cues(together)[0] == "collab.gather"
    assert cues(together)[1:] == cues(alone)
