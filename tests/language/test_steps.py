"""Sending the buyer to somebody of theirs, or asking whether a day suits, asks for a next step."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Speaker
from simulator.language import interpret
from simulator.language.acts import Act, Kind, Target
from simulator.language.gazetteer import Entry, Gazetteer, Side

NAMES = Gazetteer((
    Entry("Lothar", "lothar", Target.PEOPLE),
    Entry("Quillon", "product", Target.NONE, Side.SELLER),
))  # fmt: skip
BEFORE = Dialogue().say(Speaker.BUYER, "Lothar never comes to meetings. He has the loading bay.")


def sends(text: str) -> bool:
    parts = interpret(text, BEFORE, NAMES).segments
    return any(s.act is Act.DECISION_ASK and s.kind == Kind.ERRAND for s in parts)


@pytest.mark.parametrize(
    "text",
    [
        "Could you ask Lothar before we meet again?",
        "Could you talk to Lothar before we meet next week?",
        "Would you be able to have a word with Lothar about the bay?",
        "Might you put that to Lothar?",
        "Will you check with him first?",
        "Can you get Lothar to try it for a morning?",
    ],
)
def test_an_errand_is_known_by_its_form(text: str):
    assert sends(text)


@pytest.mark.parametrize(
    "text",
    [
        "Could you ask Lothar to sign it for me?",
        "Would you tell Lothar about Quillon?",
        "Could you ask for a quote?",
        "Did you ask Lothar?",
        "Who could ask Lothar?",
    ],
)
def test_what_only_sounds_like_one_is_not(text: str):
    assert not sends(text)


@pytest.mark.parametrize(
    "text",
    [
        "Does three weeks suit?",
        "Would Tuesday the ninth suit you both?",
        "Will a month work for you?",
    ],
)
def test_whether_a_day_suits_asks_for_a_next_step(text: str):
    read = interpret(text, BEFORE, NAMES)

    assert [(s.act, s.kind) for s in read.segments] == [(Act.DECISION_ASK, Kind.NEXT_STEP)]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Shall I come back when Lothar has seen it?", True),
        ("Could we all talk again once Lothar has been asked?", True),
        ("Shall we meet next week to sign the papers?", False),
        ("Could we speak on Monday about the deposit?", False),
        ("When did we meet after that?", False),
        ("What happens when we talk in the yard?", False),
        ("Can I call you Nora then?", False),
        ("Should we meet when you are ready to go ahead?", False),
    ],
)
def test_a_further_talk_is_a_next_step_where_nothing_is_sold_in_it(text: str, step: bool):
    (part, *_) = interpret(text, BEFORE, NAMES).segments

    assert (part.kind == Kind.NEXT_STEP and part.confidence >= 0.9) is step


@pytest.mark.parametrize("text", ["Would Quillon suit you?", "Does the bay suit them?"])
def test_whether_something_else_suits_does_not(text: str):
    parts = interpret(text, BEFORE, NAMES).segments

    assert all(s.kind != Kind.NEXT_STEP or s.confidence < 0.9 for s in parts)
