"""A persona is behaviour: the same script comes to something else, or takes longer."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, Wait, react, say
from simulator.language.acts import Act, Kind, Target
from simulator.study.bots import BOTS, run
from tests.support import at, play, ready, status, with_status

ASK = say(Act.FAC_Q, Target.PEOPLE, "priya")
PITCH = say(Act.PITCH, uptake=0)
CHAT = say(Act.SOCIAL)


def guarded(who):
    """How far a question gets at the first trust the buyer has."""
    state = react(who, who.start(), ASK).state
    return status(who, state, "priya"), state.motion


def patience(who):
    """Turns of chat that fit into the first meeting."""
    return _until(who, CHAT, lambda state: state.meeting > 1 or bool(state.ending))


def tolerance(who):
    """Pitches that are borne before the call is ended."""
    return _until(who, PITCH, lambda state: state.ending == "ended_by_buyer")


def soreness(who):
    """Weeks until the finance director has come up, after a push."""
    pushed = play(who, [say(Act.TELL), say(Act.TELL), PITCH]).state
    return _until(who, Wait(), lambda s: status(who, s, "priya") != "unknown", pushed)


def talkativeness(who):
    """Facts that come up in small talk."""
    return play(who, [CHAT] * 2).state.told.bit_count()


def warmth(who):
    """Meetings that lead to nothing before there is no other."""
    state = at(who, trust=8, next_step=True)
    meetings = 0
    while not state.ending:
        state = react(who, state._replace(next_step=True), CHAT).state
        state = react(who, state, EndMeeting()).state
        meetings += 1
    return meetings


def indecision(who):
    """Weeks to the next meeting, with nothing to be asked in between."""
    return react(who, at(who, trust=8, useful=1), EndMeeting()).state.week


def hesitation(who):
    """Turns a ready buyer bears not to be asked."""
    return -who.missed_limit


def power(who):
    """Weeks until somebody else's answer is there."""
    state = at(who, trust=8, useful=1, motion=1, status=with_status(who, priya=1))
    return react(who, state, EndMeeting()).state.week


def _until(who, move, done, state=None):
    state, count = state or who.start(), 0
    while not done(state) and count < 60:
        state, count = react(who, state, move).state, count + 1
    return count


@pytest.mark.parametrize(
    ("measure", "trait", "least", "most"),
    [
        (patience, "patience", 0, 4),
        (tolerance, "tolerance", 0, 4),
        (soreness, "tolerance", 4, 0),
        (talkativeness, "talkativeness", 0, 4),
        (warmth, "warmth", 0, 4),
        (indecision, "indecision", 0, 4),
        (hesitation, "indecision", 0, 4),
        (power, "power", 4, 0),
    ],
)
def test_a_trait_changes_what_the_same_script_comes_to(measure, trait, least, most):
    low, high = (measure(ready(**{trait: level})) for level in (least, most))

    assert low < high


def test_guardedness_keeps_from_a_stranger_what_an_open_buyer_goes_and_asks():
    assert guarded(ready(guardedness=0)) == ("named", 1)
    assert guarded(ready(guardedness=4)) == ("named", 0)


def test_power_decides_who_has_to_be_asked():
    strong, weak = ready(power=4), ready(power=0)
    rule, criterion = (strong.scenario.element(id) for id in ("hours", "fair"))

    assert (strong.elements[rule].here, weak.elements[rule].here) == (True, False)
    assert (strong.elements[criterion].here, weak.elements[criterion].here) == (True, False)


def test_what_comes_up_in_small_talk_is_of_no_use_to_the_talk():
    who = ready(talkativeness=4)
    state = play(who, [CHAT]).state

    assert state.told
    assert state.useful == 0
    assert state.concern is Target.NONE


def test_a_greeting_is_only_a_greeting():
    who = ready(talkativeness=4)

    assert not react(who, who.start(), say(Act.SOCIAL, kind=Kind.GREETING)).state.told


def test_a_guarded_or_powerless_buyer_takes_the_facilitator_longer():
    easy = run(ready(guardedness=0, power=4), BOTS["facilitator"], 0)
    hard = run(ready(guardedness=4, power=0), BOTS["facilitator"], 0)

    assert easy.outcome.good
    assert hard.outcome.good
    assert easy.outcome.weeks < hard.outcome.weeks
