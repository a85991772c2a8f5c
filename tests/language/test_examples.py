"""Example phrases: a line reaches what it comes near to, beyond the literal words."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Span, Speaker
from simulator.language import Tier, interpret
from simulator.language.acts import Act, Target
from simulator.language.data.ordinary import ORDINARY
from simulator.language.encoder import nearness, numbers
from simulator.language.examples import (
    REACHING,
    TALK,
    Limits,
    Near,
    clear,
    ranking,
    reached,
)
from simulator.language.gazetteer import Entry, Gazetteer

DRIVERS = (
    "What do the people behind the wheel think about it?",
    "Who speaks for the ones out on the road in the lorries?",
    "How did the crews take the last gadget in their vans?",
)
MONEY = (
    "Who has to find the money for it?",
    "How will it look in the books over three years?",
    "What does the person who pays the bills say about it?",
)
EXAMPLES = tuple(
    Entry(phrase, id, target)
    for id, target, phrases in (
        ("des", Target.PEOPLE, DRIVERS),
        ("petra", Target.PEOPLE, MONEY),
    )
    for phrase in phrases
)
NAMES = Gazetteer((Entry("Petra", "petra", Target.PEOPLE),), EXAMPLES)
TIERS = pytest.mark.parametrize("tier", list(Tier))


def nearest(text: str, tier: Tier) -> str:
    near = ranking(EXAMPLES, text, "", Span(0, len(text)), tier)
    return next(one.id for one in near if one.id != TALK)


@TIERS
@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("What would the people in the lorries say?", "des"),
        ("How do the crews on the road see it?", "des"),
        ("Who finds the money in the end?", "petra"),
        ("Who looks at the books and the bills?", "petra"),
    ],
)
def test_a_phrase_with_some_of_the_words_comes_nearest_to_its_element(text, id, tier):
    assert nearest(text, tier) == id


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("What would a truck driver say?", "des"),
        ("Who will be asked to fund this?", "petra"),
    ],
)
def test_with_both_tiers_other_words_of_that_meaning_come_nearest_too(text, id):
    assert nearest(text, Tier.FULL) == id


@TIERS
@pytest.mark.parametrize("entry", EXAMPLES, ids=lambda entry: entry.phrase)
def test_its_own_words_reach_an_element_whatever_the_case_and_marks(entry, tier):
    said = entry.phrase.upper().rstrip("?")

    found = reached(EXAMPLES, said, "", Span(0, len(said)), tier)

    assert found == (entry, entry.phrase)


@TIERS
@pytest.mark.parametrize("text", [*ORDINARY[:6], "", "🙂", "x" * 3000])
def test_ordinary_talk_reaches_nothing(text, tier):
    reading = interpret(text, gazetteer=NAMES, tier=tier)

    assert [m for s in reading.segments for m in s.mentions] == []


@pytest.mark.parametrize(
    ("near", "verdict"),
    [
        ((Near("a", 0.6, ""), Near("b", 0.5, "")), True),
        ((Near("a", 0.6, ""), Near("b", 0.59, "")), False),
        ((Near("a", 0.3, ""), Near("b", 0.0, "")), False),
        ((Near(TALK, 0.9, ""), Near("a", 0.1, "")), False),
        ((Near("a", 0.6, ""), Near(TALK, 0.59, "")), False),
    ],
)
def test_the_nearest_must_be_near_and_clear_of_every_rival(near, verdict):
    assert clear(near, Limits(0.4, 0.05)) is verdict


def test_what_is_reached_is_mentioned_with_the_phrase_it_is_like():
    said = DRIVERS[0]
    segment = interpret(said, gazetteer=NAMES).segments[0]

    assert segment.act in REACHING
    assert segment.mentions == ("des",)
    assert f"like: {said}" in [evidence.cue for evidence in segment.evidence]


def test_a_name_goes_before_any_example():
    said = f"Petra aside: {DRIVERS[0]}"

    reading = interpret(said, gazetteer=NAMES)

    assert {m for s in reading.segments for m in s.mentions} == {"petra"}


def test_without_examples_a_reading_is_what_it_was():
    plain = Gazetteer(NAMES.entries)
    for text in (*DRIVERS, *MONEY):
        bare, rich = interpret(text, gazetteer=plain), interpret(text, gazetteer=NAMES)
        assert (bare.family, bare.deciding and bare.deciding.act) == (
            rich.family,
            rich.deciding and rich.deciding.act,
        )
        assert [m for s in bare.segments for m in s.mentions] == []


def test_a_push_reaches_nobody_by_examples():
    reading = interpret("Buy now, or the people behind the wheel lose the offer!", gazetteer=NAMES)

    assert Act.PRESSURE not in REACHING
    assert reading.segments[0].mentions == ()


def test_directions_are_whole_and_their_products_exact():
    middle = nearness.middle(ORDINARY[:4])
    rows = [nearness.of_text(text, middle) for text in (*DRIVERS, *MONEY)]
    exact = [[sum(int(a) * int(b) for a, b in zip(one[0], other[0], strict=True))
              for other in rows] for one in rows]  # fmt: skip

    found = [numbers.products(numbers.stacked(rows), one) for one in rows]

    assert found == exact
    assert all(float(value) == int(value) for row in rows for value in row[0])
    assert all(0.98 < exact[i][i] / nearness.WHOLE < 1.02 for i in range(len(rows)))
    assert max(max(row) for row in exact) < 2**24


def test_what_was_said_before_leaves_a_reading_the_same_each_time():
    said = Dialogue().say(Speaker.BUYER, "We type every order twice.")
    lines = [*DRIVERS, *MONEY]

    one = [interpret(text, said, NAMES) for text in lines]
    other = [interpret(text, said, NAMES) for text in reversed(lines)][::-1]

    assert one == other
