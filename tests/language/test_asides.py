"""Hesitations, stammers, a name called and courtesies are set aside, and stay in the turn."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.language.clause import parse, skipped
from simulator.language.gazetteer import Gazetteer

NOBODY = Gazetteer()
FRONTS = (
    "Um, ",
    "Hmm. ",
    "Okay, ",
    "Rosa, ",
    "Mr Bell, ",
    "You see, ",
    "Right, um, ",
    "Ngozi, ",
    "Okay so, ",
    "Okay so ",
)
TAILS = (", please", ", if that's okay", " thanks", ", if you don't mind")
LINES = (
    "who would have to live with the new rota",
    "we could have it in by Friday",
    "the drivers were never asked",
    "would your nurses say the same",
)


def words(text: str) -> list[list[str]]:
    return [[word.text for word in clause.words] for clause in parse(text, NOBODY)]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("front", FRONTS)
def test_what_stands_in_front_is_not_read(front: str, line: str) -> None:
    assert words(front + line) == words(line)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("tail", TAILS)
def test_a_courtesy_behind_is_not_read(tail: str, line: str) -> None:
    assert words(line + tail + "?") == words(line + "?")


@pytest.mark.parametrize("line", LINES)
def test_case_changes_nothing_of_it(line: str) -> None:
    text = f"Well, um, Rosa, {line}, please"
    assert words(text.lower()) == words(text) == words(line)


@pytest.mark.parametrize("line", LINES)
def test_hesitations_and_stammers_inside_are_not_read(line: str) -> None:
    first, second, *rest = line.split()
    assert words(" ".join([first, first, "uh", second, "erm", *rest])) == words(line)


@pytest.mark.parametrize("text", ["Mm.", "Um, er.", "Thanks.", "Right.", "Okay?", "Please."])
def test_a_turn_of_nothing_else_is_read(text: str) -> None:
    assert words(text)
    assert not skipped(text) or len(skipped(text)) < len(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "Thursday, then?",
        "Right people first, I always say.",
        "Well done, that's a lot of work.",
        "So the lift was broken twice.",
        "Yes, it does.",
        "No, it doesn't.",
        "Fridge, freezer, kettle, all on one plug.",
        "It was very very late.",
        "You'd like us to say please and be done.",
    ],
)
def test_words_that_do_something_stay(text: str) -> None:
    assert not skipped(text)


@pytest.mark.parametrize("line", LINES)
def test_what_is_set_aside_belongs_to_the_clause_beside_it(line: str) -> None:
    text = f"Hmm. Well, {line}, thanks."
    clauses = parse(text, NOBODY)
    assert clauses[0].span.start == 0
    assert text[: clauses[-1].span.end].endswith("thanks")
    assert all(a.span.end <= b.span.start for a, b in pairwise(clauses))


@given(
    st.lists(st.sampled_from("um so so okay rosa , . ? who decides please thanks you see".split()))
)
def test_every_word_is_read_or_set_aside_within_a_clause(parts: list[str]) -> None:
    text = " ".join(parts)
    clauses = parse(text, NOBODY)
    assert bool(clauses) == any(part.isalpha() for part in parts)
    for gone in skipped(text):
        assert any(c.span.start <= gone.start and gone.end <= c.span.end for c in clauses)
