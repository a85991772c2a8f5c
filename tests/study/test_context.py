"""The estimate of where a buyer stands moves on evidence in their words, and not without."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.dialogue import Span
from simulator.language.acts import Act, Phase, Target
from simulator.language.hearing import Hearing, Resistance
from simulator.language.interpretation import Interpretation, Segment
from simulator.rubric import Context
from simulator.study.context import Estimate, listen, speak

Turn = Hearing | tuple[Act, Target]
ANSWER = Hearing()
WORRY = Hearing(concern=Target.FALLOUT)
READY = Hearing(ready=True)
NO = Hearing(refuses=True, resists=Resistance.SELF_ASSERTION)


def after(*turns: Turn, words: int = 12, yes: bool = False) -> Context:
    """The context after buyer turns (hearings) and seller turns (an act and a target)."""
    estimate = Estimate()
    for turn in turns:
        if isinstance(turn, Hearing):
            estimate = listen(estimate, turn, words, yes)
        else:
            segment = Segment(Span(0, 1), *turn)
            estimate = speak(estimate, Interpretation((segment,)))
    return estimate.context


def asked(*targets: Target) -> list[Turn]:
    return [turn for t in targets for turn in ((Act.FAC_Q, t), replace(WORRY))]


SHARED = asked(Target.STATUS, Target.PEOPLE)
TRIED = asked(Target.WORKAROUND, Target.INCUMBENT)
EXAMINED = asked(Target.RULES, Target.FALLOUT)
ASK = (Act.DECISION_ASK, Target.NONE)
PITCH = (Act.PITCH, Target.NONE)


@pytest.mark.parametrize(
    ("turns", "phase"),
    [
        ([], Phase.WHERE),
        ([PITCH, ANSWER] * 20, Phase.WHERE),
        ([ANSWER] * 20, Phase.WHERE),
        ([WORRY] * 20, Phase.WHERE),
        (asked(Target.STATUS), Phase.WHERE),
        (SHARED, Phase.FIX),
        ([*SHARED, *asked(Target.WORKAROUND)], Phase.FIX),
        ([*SHARED, *TRIED], Phase.STAND),
        ([*SHARED, *TRIED, READY], Phase.STAND),
        ([*SHARED, *TRIED, *EXAMINED, READY], Phase.CHOOSING),
        ([READY], Phase.WHERE),
        ([READY, READY], Phase.CHOOSING),
        ([READY, ANSWER, ANSWER, ANSWER, READY], Phase.WHERE),
        ([*SHARED, *TRIED, NO], Phase.STAND),
    ],
)
def test_the_phase_goes_as_far_as_the_words_bear_out(turns: list[Turn], phase: Phase):
    assert after(*turns).phase is phase


def test_a_question_that_got_no_real_answer_opens_nothing():
    short = after(*SHARED, words=2)
    refused = after((Act.FAC_Q, Target.STATUS), NO, (Act.FAC_Q, Target.PEOPLE), NO)

    assert short.phase is refused.phase is Phase.WHERE


def test_a_yes_to_an_open_ask_leads_to_living_with_it():
    assert after(READY, READY, ASK, ANSWER, yes=True).phase is Phase.OWNING
    assert after(READY, READY, PITCH, ANSWER, yes=True).phase is Phase.CHOOSING


def test_a_ready_cue_waits_until_somebody_asks():
    ready = after(READY, READY, PITCH)
    answered = after(READY, READY, ASK)

    assert (ready.ready, ready.ready_cue) == (True, True)
    assert (answered.ready, answered.ready_cue) == (True, False)


def test_what_two_buyers_left_open_one_after_the_other_is_all_open():
    context = after(Hearing(asks="price"), WORRY, Hearing(grants=True))

    assert (context.asked, context.concern, context.permitted) == ("price", Target.FALLOUT, True)


def test_what_was_open_closes_with_the_next_answer():
    context = after(Hearing(asks="price", grants=True), WORRY, (Act.INFO, Target.NONE), ANSWER)

    assert (context.asked, context.concern, context.permitted) == ("", Target.NONE, False)
    assert context.product_raised


def test_people_merely_occur_and_are_no_concern():
    assert after(Hearing(concern=Target.PEOPLE, mentions=("aga",))).concern is Target.NONE
    assert after(Hearing(concern=Target.RULES)).concern is Target.RULES


@pytest.mark.parametrize(
    ("ask", "answer", "refused"), [(ASK, NO, True), (PITCH, NO, False), (ASK, ANSWER, False)]
)
def test_a_no_refuses_only_what_was_asked(ask: Turn, answer: Turn, refused: bool):
    assert after(ask, answer).refused is refused


HEARD = st.builds(
    Hearing,
    asks=st.sampled_from(["", "price", "fact"]),
    refuses=st.booleans(),
    ready=st.booleans(),
    concern=st.sampled_from(Target),
)
SPOKEN = st.tuples(st.sampled_from(Act), st.sampled_from(Target))


@given(turns=st.lists(st.one_of(HEARD, SPOKEN), max_size=12), more=st.one_of(HEARD, SPOKEN))
def test_the_phase_never_goes_back(turns: list[Turn], more: Turn):
    assert after(*turns).phase <= after(*turns, more).phase
