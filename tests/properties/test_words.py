"""The hard invariants, over words: whatever is typed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.buyer import EndMeeting, Say, Wait
from simulator.engine import State, decode, encode, engine
from simulator.scenario.loader import listed, load_persona
from simulator.study.explorer import alphabet
from tests.library import SCENARIOS
from tests.support import persona

LINES = [
    "Who else would have to live with a change?",
    "What have you already tried with the people you have?",
    "Our product saves you 30 % and the offer ends Friday.",
    "So it sounds as if nothing moves before the night shift agrees.",
    "You may well decide to leave it as it is.",
    "Shall we agree who talks to finance, and meet again in two weeks?",
    "Do you want to go ahead, or leave it?",
    "How was your weekend?",
    "I won't press you for a date.",
    "thanks, bye",
    "",
]
TEXTS = st.one_of(st.sampled_from(LINES), st.text(max_size=200))
STEPS = st.lists(st.one_of(TEXTS, st.sampled_from([EndMeeting(), Wait()])), max_size=12)


READY = {id: engine(scenario, persona(), 11) for id, scenario in SCENARIOS.items()}
every_scenario = pytest.mark.parametrize("id", list(READY))


def talk(ready, steps):
    first = ready.start()
    state, replies = first.state, [first.reply.text]
    for step in steps:
        if state.ended:
            break
        after = ready.step(state, step) if isinstance(step, str) else ready.move(state, step)
        state = after.state
        replies.append(after.reply.text)
    return state, replies


@every_scenario
@given(STEPS)
def test_the_same_words_give_the_same_talk(id, steps):
    assert talk(READY[id], steps) == talk(READY[id], steps)


@every_scenario
@given(STEPS)
def test_a_state_survives_json(id, steps):
    state, _ = talk(READY[id], steps)

    assert decode(State, json.loads(json.dumps(encode(state)))) == state


@every_scenario
@given(STEPS, STEPS)
def test_a_talk_goes_on_from_a_stored_state_as_if_nothing_had_happened(id, before, after):
    ready = READY[id]
    state, _ = talk(ready, before)
    restored = decode(State, json.loads(json.dumps(encode(state))))
    for step in after:
        if state.ended:
            break
        one = ready.step(state, step) if isinstance(step, str) else ready.move(state, step)
        two = ready.step(restored, step) if isinstance(step, str) else ready.move(restored, step)
        assert one == two
        state, restored = one.state, two.state


@every_scenario
@given(st.text(max_size=400))
def test_any_text_is_answered_with_evidence_inside_it(id, text):
    ready = READY[id]
    reply, state, score = ready.step(ready.start().state, text)

    assert reply.text
    assert reply.reading is not None
    for segment in reply.reading.segments:
        assert 0 <= segment.span.start <= segment.span.end <= len(text)
        for evidence in segment.evidence:
            assert 0 <= evidence.span.start <= evidence.span.end <= len(text)
    assert score is not None
    for mark in score.marks:
        assert mark.span.of(text) == mark.quote
    assert state.turn == 1


@every_scenario
@given(st.lists(TEXTS, max_size=12))
def test_words_are_always_answered(id, texts):
    _, replies = talk(READY[id], texts)

    assert all(reply.strip() for reply in replies)


@every_scenario
@pytest.mark.parametrize("name", [path.stem for path in listed("personas")])
def test_every_persona_has_words_for_every_move(id, name):
    ready = engine(SCENARIOS[id], load_persona(name), 5)
    start = ready.start().state

    unanswered = [
        move
        for move in alphabet(ready.scenario)
        if isinstance(move, Say) and not ready.move(start, move).reply.text
    ]

    assert unanswered == []


@every_scenario
def test_the_old_state_still_stands_after_a_step(id):
    ready = READY[id]
    start = ready.start().state
    kept = encode(start)

    ready.step(start, "Who else would have to live with a change?")

    assert encode(start) == kept


@every_scenario
def test_a_step_on_a_talk_that_is_over_is_a_programmers_mistake(id):
    ready = READY[id]
    state = ready.start().state
    over = decode(State, {**encode(state), "buyer": {**encode(state.buyer), "ending": "ghosted"}})

    with pytest.raises(ValueError, match="over"):
        ready.step(over, "hello")


@every_scenario
def test_a_state_of_another_scenario_is_refused(id):
    ready = READY[id]
    state = ready.start().state
    foreign = decode(State, {**encode(state), "scenario": "0" * 16})

    with pytest.raises(ValueError, match="another"):
        ready.step(foreign, "hello")
