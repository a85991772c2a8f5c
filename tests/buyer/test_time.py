"""Meetings, and the weeks between them."""

from __future__ import annotations

from simulator.buyer import EndMeeting, Wait, outcome, react, say
from simulator.language.acts import Act, Kind, Target
from simulator.study.bots import facilitator, run, waiter
from tests.support import at, play, ready, status, with_status


def test_what_was_set_in_motion_comes_back_as_a_report():
    who = ready()
    state = at(who, status=with_status(who, priya=1, aga=1), motion=0b11, trust=8, useful=2)

    reaction = react(who, state, EndMeeting())

    situations = [tuple(cue) for cue in reaction.cues]
    assert ("meeting.again", "") in situations
    assert ("element.heard", "priya") in situations
    assert reaction.state.meeting == 2


def test_what_was_not_set_in_motion_is_forgotten():
    who = ready()
    state = at(who, status=with_status(who, priya=1, aga=1), motion=0b01, trust=8, useful=2)

    after = react(who, state, EndMeeting()).state

    assert status(who, after, "aga") == "named"


def test_a_meeting_of_no_use_is_not_followed_by_another():
    who = ready()

    reaction = play(who, [say(Act.SOCIAL), EndMeeting()])

    assert reaction.state.ending == "no_decision"
    assert "meeting.refused" in [cue.situation for cue in reaction.cues]


def test_the_facilitated_step_takes_the_weeks_its_author_gave_it():
    who = ready()
    state = at(who, status=with_status(who, priya=1), motion=0b1, trust=8, useful=1)

    assert react(who, state, EndMeeting()).state.week == 2


def test_unaided_the_buyers_side_moves_slowly_and_never_all_the_way():
    who = ready()

    reaction = play(who, [Wait()] * 51)

    assert status(who, reaction.state, "priya") == "heard"
    assert status(who, reaction.state, "helen") == "unknown"
    assert who.scenario.stages[reaction.state.stage].id != "choosing"


def test_what_nobody_takes_up_dies_of_age():
    assert run(ready(), waiter, 0).outcome.ending == "no_decision"


def test_a_meeting_that_has_just_begun_cannot_be_ended():
    who = ready()
    state = at(who, meeting=2, trust=8)

    assert react(who, state, EndMeeting()).state == state


def test_a_goodbye_closes_the_meeting():
    who = ready()
    state = at(who, trust=8, useful=1, status=with_status(who, priya=1))

    assert react(who, state, say(Act.SOCIAL, kind=Kind.FAREWELL)).state.meeting == 2


def test_the_buyers_time_for_a_meeting_runs_out():
    who = ready()
    useful = [say(Act.FAC_Q, Target.PEOPLE)]

    reaction = play(who, [*useful, *[say(Act.REFLECT)] * 13])

    assert reaction.state.meeting == 2


def test_the_facilitator_needs_fewer_weeks_than_the_matter_takes_unaided():
    who = ready()

    helped, alone = run(who, facilitator, 0), run(who, waiter, 0)

    assert helped.outcome.good
    assert helped.outcome.weeks < alone.outcome.weeks


def test_nothing_moves_after_an_ending():
    who = ready()
    ended = play(who, [say(Act.CANDOUR, kind=Kind.WITHDRAW)]).state

    reaction = react(who, ended, say(Act.PITCH))

    assert reaction.state is ended
    assert reaction.cues == ()


def test_the_outcome_says_what_was_left_open():
    who = ready()
    ended = play(who, [say(Act.CANDOUR, kind=Kind.WITHDRAW)]).state

    result = outcome(who.scenario, ended)

    assert "helen" in result.open
    assert not result.purchase
    assert dict(result.excellence)["kept"] is False


def test_that_time_runs_out_is_said_once_before_the_end_and_not_at_it():
    who = ready()
    state, said = at(who, patience=3), []

    for _ in range(3):
        reaction = react(who, state, say(Act.SOCIAL))
        state = reaction.state
        said.append("meeting.time" in [cue.situation for cue in reaction.cues])

    assert said == [True, False, False]


def test_time_that_a_push_uses_up_is_announced_too():
    who = ready()

    reaction = react(who, at(who, patience=3), say(Act.PITCH_Q))

    assert "meeting.time" in [cue.situation for cue in reaction.cues]
