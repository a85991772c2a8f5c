"""Asked to go and ask somebody, the buyer goes."""

from __future__ import annotations

from simulator.buyer import react
from simulator.buyer.moves import from_reading
from simulator.dialogue import Span
from simulator.language.acts import Act, Kind, Target
from simulator.language.interpretation import Interpretation, Segment
from tests.support import at, ready, status, with_status


def sent(*names: str):
    span = Span(0, 20)
    kind, act = Kind.ERRAND.value, Act.DECISION_ASK
    asked = Segment(span, act, Target.ROUTE, uptake=1, kind=kind, mentions=names, confidence=0.9)
    return from_reading(Interpretation((asked,)))


def test_an_errand_by_name_is_set_in_motion():
    who = ready()
    state = at(who, status=with_status(who, priya=1), trust=8)

    after = react(who, state, sent("priya"))

    assert after.state.motion == 1
    assert ("element.motion", "priya") in [tuple(cue) for cue in after.cues]


def test_of_several_the_buyer_takes_on_one():
    who = ready()
    state = at(who, status=with_status(who, priya=1, aga=1), trust=8)

    assert react(who, state, sent("priya", "aga")).state.motion.bit_count() == 1


def test_nobody_goes_for_a_seller_they_do_not_trust():
    who = ready()
    state = at(who, status=with_status(who, priya=1), trust=0)

    assert react(who, state, sent("priya")).state.motion == 0


def test_whoever_nobody_may_know_of_yet_is_not_sent_for():
    who = ready()

    after = react(who, at(who, trust=8), sent("helen")).state

    assert status(who, after, "helen") == "unknown"
    assert after.motion == 0
