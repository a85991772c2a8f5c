"""Moments in which interests part, and the first real question in an old account."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, Say, buyer, outcome, react, say
from simulator.buyer.moves import Spoken
from simulator.diagnostics import Problems
from simulator.engine import engine
from simulator.language.acts import Act, Kind, Motive, Target
from simulator.reports.text import debrief_text
from simulator.study.bots import BOTS, run
from simulator.study.debrief import debrief
from tests.account import begun, changed, made, whole
from tests.support import at, persona, play, ready, with_status

WITHDRAW = say(Act.CANDOUR, kind=Kind.WITHDRAW)
PEOPLE = say(Act.FAC_Q, Target.PEOPLE)
QUARTER, STRAIGHT = 0, 1


def old(**moments):
    scenario = changed(moments=moments) if moments else whole()
    return buyer(scenario, persona())


def situations(reaction):
    return [cue.situation for cue in reaction.cues]


def facing(who, moment):
    return at(who, trust=5, came=0b11, facing=moment)


def met(who, state):
    found = outcome(who.scenario, react(who, state, WITHDRAW).state).moments
    return {id: how for id, _, how in found}


def test_a_moment_comes_up_once_when_its_time_has_come():
    who = old()
    before = react(who, who.start(), say(Act.SOCIAL)).state
    due = react(who, at(who, status=with_status(who, olaf=1)), say(Act.SOCIAL)).state
    later = react(who, due._replace(facing=-1), say(Act.SOCIAL)).state

    assert (before.came, before.facing) == (0, -1)
    assert (due.came, due.facing) == (1 << QUARTER, QUARTER)
    assert (later.came, later.facing) == (1 << QUARTER, -1)


def test_a_moment_without_a_condition_comes_up_after_the_first_turn():
    who = old(early={"about": "a mail", "aside": "Sell."})

    assert react(who, who.start(), say(Act.SOCIAL)).state.facing == 0


def test_what_the_office_writes_is_told_to_the_seller_and_never_said_by_the_buyer():
    ready_ = engine(whole(), persona(), 1)
    state = ready_.start().state
    step = ready_.move(state, say(Act.FAC_Q, Target.PEOPLE, kind=Kind.SEEK))

    assert "nine hundred reams" in step.reply.aside
    assert "reams" not in step.reply.text
    assert "reams" not in "".join(turn.text for turn in step.state.dialogue.turns)


def test_a_question_put_straight_is_asked_by_the_buyer_and_waits_for_an_answer():
    who = old()
    state = at(who, came=1, status=with_status(who, shelves=2))

    reaction = react(who, state, say(Act.REFLECT))

    assert ("moment", "straight") in [tuple(cue) for cue in reaction.cues]
    assert reaction.state.asked == "opinion"


@pytest.mark.parametrize(
    "move",
    [
        say(Act.PRESSURE),
        say(Act.CLOSE_TRICK),
        say(Act.DISCOUNT),
        say(Act.HIDE_VAGUE),
        say(Act.FAC_Q, Target.PEOPLE, motive=Motive.SELF),
        Say((Spoken(Act.CANDOUR), Spoken(Act.PRESSURE))),
    ],
    ids=str,
)
@pytest.mark.parametrize("moment", [QUARTER, STRAIGHT])
def test_handing_the_pressure_on_is_giving_in_and_costs_more_than_the_push(move, moment):
    who = old()

    gave_in = react(who, facing(who, moment), move).state
    plain = react(who, facing(who, -1), move).state

    assert gave_in.gave_in == 1 << moment
    assert gave_in.facing == -1
    assert gave_in.trust <= plain.trust
    assert gave_in.strain > plain.strain


def test_any_facilitating_turn_stands_where_the_author_says_nothing_else():
    who = old()

    assert react(who, facing(who, QUARTER), PEOPLE).state.stood == 1 << QUARTER
    assert react(who, facing(who, QUARTER), say(Act.SOCIAL)).state.facing == QUARTER


def test_only_what_its_author_calls_honest_stands_where_that_is_said():
    who = old()
    state = facing(who, STRAIGHT)

    asked_back = react(who, state, PEOPLE).state
    honest = react(who, state, say(Act.CANDOUR))

    assert (asked_back.stood, asked_back.facing) == (0, STRAIGHT)
    assert honest.state.stood == 1 << STRAIGHT
    assert "moment.stood" in situations(honest)


def test_pointing_to_what_is_best_for_the_buyer_earns_trust():
    fair = {"acts": ["RECOMMEND", "CANDOUR"], "targets": ["workaround"]}
    who = old(choice={"about": "the shelves would do", "says": ["Well?"], "honest": fair})
    state = at(who, trust=5, came=1, facing=0, permitted=True)

    for_them = react(who, state, say(Act.RECOMMEND, Target.WORKAROUND)).state
    for_us = react(who, state, say(Act.RECOMMEND, Target.CHOICE)).state

    assert (for_them.stood, for_us.stood) == (1, 0)
    assert for_them.trust > for_us.trust


def test_a_moment_that_was_not_met_passes_with_the_meeting():
    who = old()
    state = facing(who, QUARTER)._replace(useful=1)
    after = react(who, state, EndMeeting()).state

    assert after.facing == -1
    assert met(who, after)["quarter_end"] == "passed"


def test_how_it_was_met_is_told_months_later():
    who = old()
    fair = react(who, facing(who, QUARTER), PEOPLE).state
    unfair = react(who, facing(who, QUARTER), say(Act.PRESSURE)).state

    assert (met(who, fair)["quarter_end"], met(who, unfair)["quarter_end"]) == ("stood", "gave_in")
    later = outcome(who.scenario, react(who, unfair, WITHDRAW).state).epilogue
    assert any("calendar" in sentence for sentence in later)


def test_the_facilitator_stands_and_the_pusher_gives_in():
    who = old(early={"about": "a mail", "aside": "Sell."})

    helped, pushed = (run(who, BOTS[name], 0).outcome for name in ("facilitator", "pusher"))

    assert [moment.how for moment in helped.moments] == ["stood"]
    assert [moment.how for moment in pushed.moments] == ["gave_in"]


def test_the_debrief_says_where_interests_parted_and_what_the_seller_did():
    talk = made(begun(), say(Act.FAC_Q, Target.PEOPLE, kind=Kind.SEEK), say(Act.PRESSURE))

    assert "the end of your quarter: you were not fair to them" in debrief_text(debrief(talk), 100)


@pytest.mark.parametrize(
    ("moment", "code"),
    [
        ({"about": "nothing"}, "BF104"),
        ({"about": "a", "aside": "b", "when": {"all": [{"gate": "nowhere"}]}}, "BF201"),
        ({"about": "a", "aside": "b", "when": {"all": [{"stood": "nothing"}]}}, "BF201"),
    ],
)
def test_a_mistake_in_a_moment_is_named(moment, code):
    with pytest.raises(Problems) as raised:
        old(wrong=moment)

    assert [d.code for d in raised.value.diagnostics] == [code]


def test_a_moment_needs_a_name_of_its_own():
    with pytest.raises(Problems) as raised:
        old(mia={"about": "a", "aside": "b"})

    assert [d.code for d in raised.value.diagnostics] == ["BF202"]


def test_the_first_real_question_in_an_old_account_is_remarked_on_and_costs_a_little():
    who = old()
    state = at(who, trust=5)

    first = react(who, state, PEOPLE)

    assert situations(first)[0] == "account.dug"
    assert first.state.trust < state.trust


def test_the_second_real_question_more_than_makes_up_for_it():
    who, other = old(), buyer(changed(account=None), persona())
    moves = [PEOPLE, say(Act.FAC_Q, Target.INCUMBENT, "arkado")]

    dug, never = (play(w, moves, at(w, trust=3)) for w in (who, other))

    assert dug.state.trust > never.state.trust > 3
    assert dug.state.dug == 0
    assert "account.dug" not in situations(play(who, [*moves, PEOPLE], at(who, trust=3)))


@pytest.mark.parametrize("act", [Act.DISCOVERY_Q, Act.SOCIAL, Act.PITCH, Act.AFFIRM])
def test_only_a_real_question_digs(act):
    who = old()

    assert react(who, who.start(), say(act, Target.PEOPLE)).state.dug == 1


def test_an_old_account_begins_warmer_and_trusts_no_more():
    old_, new = old().start(), buyer(changed(account=None), persona()).start()

    assert old_.warmth > new.warmth
    assert old_.trust == new.trust


def test_where_there_is_no_past_nobody_is_surprised():
    assert "account.dug" not in situations(react(ready(), ready().start(), PEOPLE))
