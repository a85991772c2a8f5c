"""The small rooms of the analyser: text, words, units, moods, patterns, rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.language.acts import Act
from simulator.language.clause import parse
from simulator.language.decisions import table
from simulator.language.gazetteer import Gazetteer
from simulator.language.lexicon import lemma
from simulator.language.mood import Mood
from simulator.language.normal import normalise
from simulator.language.patterns import Matcher, compiled
from simulator.language.rules import CODING_RULES
from simulator.language.tokens import tokenise


def units(text: str) -> list[str]:
    return [" ".join(w.text for w in clause.words) for clause in parse(text, Gazetteer())]


@given(st.text(max_size=200))
def test_every_plain_character_knows_where_it_came_from(text: str) -> None:
    plain = normalise(text)

    assert len(plain.origin) == len(plain.text)
    assert all(0 <= origin < len(text) for origin in plain.origin)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I won't", ["i", "will", "not"]),
        ("dont", ["do", "not"]),
        ("they’d", ["they", "would"]),
        ("what's new", ["what", "is", "new"]),
        ("Priya's desk", ["priya", "'s", "desk"]),
        ("sign-off", ["sign", "-", "off"]),
    ],
)
def test_contractions_are_taken_apart(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenise(normalise(text).text)] == words


@pytest.mark.parametrize(
    ("word", "base"),
    [("agreed", "agree"), ("stopping", "stop"), ("policies", "policy"), ("says", "say"),
     ("bus", "bus"), ("criteria", "criteria"), ("thought", "think")],
)  # fmt: skip
def test_words_are_brought_to_their_base(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Who decides? They do.", 2),
        ("who decides this do you know", 2),
        ("we looked at it twice and how would you have done it", 2),
        ("If the price fell, would you look again?", 1),
        ("When it last broke, who noticed first?", 1),
        ("Dr. Amos came at 3.30 and left.", 1),
    ],
)
def test_a_turn_is_cut_into_units(text: str, count: int) -> None:
    assert len(units(text)) == count


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Who would notice first", Mood.WH),
        ("what keeps it this way", Mood.WH),
        ("To whom does it matter?", Mood.WH),
        ("Would your people agree", Mood.POLAR),
        ("Wouldn't your people agree", Mood.NEGPOLAR),
        ("Would you not agree", Mood.NEGPOLAR),
        ("Is it a yes or a no?", Mood.ALTERNATIVE),
        ("They never asked, did they?", Mood.TAG),
        ("You're going ahead?", Mood.RISING),
        ("Tell the drivers first.", Mood.ORDER),
        ("A long week.", Mood.FRAGMENT),
        ("What you need is time.", Mood.STATEMENT),
        ("If it breaks, who hears of it?", Mood.WH),
        ("In June, how will you decide", Mood.WH),
    ],
)
def test_the_mood_of_a_clause_is_told_with_or_without_its_mark(text: str, mood: Mood) -> None:
    (clause,) = parse(text, Gazetteer())

    assert clause.form.mood is mood


def test_negation_reaches_to_the_end_of_its_clause_only() -> None:
    (first, second) = parse("I won't push you today, but we could sign.", Gazetteer())

    assert 4 in first.negated
    assert not second.negated


def test_words_in_quotation_marks_are_known_as_quoted() -> None:
    (clause,) = parse('He told us "sign today" and left.', Gazetteer())

    assert {clause.words[i].text for i in clause.quoted} == {"sign", "today"}


def test_patterns_match_words_classes_gaps_and_options() -> None:
    matcher = Matcher(compiled([("x", "MODAL you (really|just so)? decide * today")]))

    def found(text: str) -> bool:
        return bool(matcher.find(parse(text, Gazetteer())[0].words))

    assert found("Could you decide it with them today")
    assert found("could you just so decide today")
    assert not found("could they decide today")
    assert not found("could you decide it with all of those people today")


def test_some_rule_always_fires_and_every_act_has_one() -> None:
    assert [rule.id for rule in table() if rule.fires({"len": 3.0})] == ["left"]
    assert {rule.act for rule in table()} == set(Act) - {Act.UNCLEAR}


def test_the_coding_rules_are_twenty_one_and_three_are_the_rubrics() -> None:
    assert [rule.number for rule in CODING_RULES] == list(range(1, 22))
    assert [rule.number for rule in CODING_RULES if rule.in_rubric] == [5, 9, 20]
