"""Asked what is still open, the buyer says what they know of."""

from __future__ import annotations

import pytest

from simulator.buyer import react, say
from simulator.language.acts import Act, Kind, Target
from tests.support import at, ready, with_status

ASK = say(Act.FAC_Q, Target.CHOICE, kind=Kind.OPEN)


def cues(reaction):
    return [tuple(cue) for cue in reaction.cues]


@pytest.mark.parametrize("rung", [1, 2])
def test_something_known_and_open_is_named_and_nothing_moves(rung: int):
    who = ready()
    state = at(who, status=with_status(who, priya=rung), trust=8)

    asked = react(who, state, ASK)

    assert cues(asked)[0] == ("still.open", "priya")
    assert asked.state.status == state.status


def test_what_nobody_has_brought_up_is_not_given_away():
    who = ready()

    asked = react(who, at(who, trust=8), ASK)

    assert cues(asked)[0] == ("still.unseen", "")


def test_where_all_is_settled_the_buyer_says_so():
    who = ready()
    closed = {element.id: int(element.closes) for element in who.elements if element.required}
    state = at(who, stage=3, trust=8, status=with_status(who, **closed))

    assert ("still.nothing", "") in cues(react(who, state, ASK))
