"""Questions for who or what a word means."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Speaker
from simulator.language import interpret
from simulator.language.acts import Kind, Target
from simulator.language.gazetteer import Entry, Gazetteer

NAMES = Gazetteer((
    Entry("Lothar", "lothar", Target.PEOPLE),
    Entry("Lothar Wendt", "lothar", Target.PEOPLE),
    Entry("purple slips", "slips", Target.WORKAROUND),
))  # fmt: skip
BEFORE = Dialogue().say(Speaker.BUYER, "Lothar Wendt won't have the purple slips touched, ever.")


def asks_meaning(text: str) -> bool:
    return any(s.kind == Kind.MEANING for s in interpret(text, BEFORE, NAMES).segments)


@pytest.mark.parametrize(
    "text",
    [
        "Who's Lothar?",
        "And who is Lothar Wendt, please?",
        "What are these purple slips?",
        "Lothar? Who's he?",
        "You mentioned Lothar. Who is he, and does he need a say?",
        "What does Lothar do here?",
        "The purple slips. What are they?",
        "What do you mean by the purple slips?",
        "So the slips stay. Who's Lothar - should somebody be talking to him?",
    ],
)
def test_asking_who_or_what_is_meant_is_known_by_its_form(text: str):
    assert asks_meaning(text)


@pytest.mark.parametrize(
    "text",
    [
        "Who is Lothar afraid of?",
        "Who is it that fills in the purple slips?",
        "What was wrong with the purple slips?",
        "What would Lothar have to hear first?",
        "Lothar and the slips stay. Who is there at night?",
    ],
)
def test_a_question_for_more_than_the_word_is_not_one(text: str):
    assert not asks_meaning(text)


def test_he_who_is_asked_after_is_the_one_just_named_be_it_as_a_firm():
    names = Gazetteer((
        Entry("Lothar", "lothar", Target.PEOPLE),
        Entry("Sven Dahl", "dahl_motors", Target.INCUMBENT),
    ))  # fmt: skip
    said = "But I asked about Sven Dahl - who is he, and what would he need?"
    asked = [s for s in interpret(said, BEFORE, names).segments if s.kind == Kind.MEANING]

    assert [one.mentions for one in asked] == [("dahl_motors",)]
