"""Which line is said, how it is filled in, and what a line may hold."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.loader import phrasebook
from simulator.scenario.situations import Cue
from simulator.voice import Mood, Voice, faults, lookup, speak
from simulator.voice.book import pick
from simulator.voice.speak import Used, counted
from simulator.voice.templates import NAMES, render
from tests.support import persona, small

HOSTILE = [
    "{% for i in range(10**9) %}x{% endfor %}",
    "{{ 'a' * 10**9 }}",
    "{{ ''.__class__ }}",
    "{{ buyer.upper() }}",
    "{{ buyer|attr('upper') }}",
    "{{ lipsum(n=100) }}",
    "{{ cycler.__init__ }}",
    "{% set x = 1 %}{{ x }}",
    "{% macro m() %}{{ m() }}{% endmacro %}",
    "{% include 'x' %}",
    "{% import 'x' as y %}",
    "{{ buyer ~ seller }}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ buyer[0] }}",
    "{{ '%s' % buyer }}",
    "{{ buyer|center(10000000) }}",
    "{{ range(5) }}",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_line_that_could_do_more_than_speak_is_refused(text):
    assert list(faults(text))


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, 100 % of them, and an if.",
        "Ask {{ element }} about {{ product|lower }}.",
        "{% if warm %}Good to see you.{% else %}Yes?{% endif %}",
        "{{ 'Well' if terse else 'Well, now' }}.",
        "{% if weeks > 3 and not terse %}It has been a while.{% endif %}",
    ],
)
def test_an_ordinary_line_is_accepted(text):
    assert not list(faults(text))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ buyer", "BF401"),
        ("{% if warm %}", "BF401"),
        ("{{ byer }}", "BF403"),
        ("{{ buyer|reverse }}", "BF402"),
        ("x" * 4001, "BF402"),
        ("{{ buyer }} and\n{{ nobody }}", "BF403"),
    ],
)
def test_a_fault_has_its_code(text, code):
    assert code in [fault.code for fault in faults(text)]


def test_a_fault_knows_its_line():
    assert [fault.line for fault in faults("one\ntwo {{ nobody }}")] == [2]


def test_braces_without_a_name_stay_words():
    assert render("a { b } c", {}) == "a { b } c"


@given(st.integers(0, 99), st.text(max_size=5), st.integers(1, 6))
def test_every_line_is_said_before_any_is_said_again(seed, key, count):
    first = [pick(seed, key, use, count) for use in range(count)]
    second = [pick(seed, key, use, count) for use in range(count, 2 * count)]

    assert sorted(first) == list(range(count))
    assert sorted(second) == list(range(count))


@given(st.integers(0, 999), st.integers(2, 6), st.integers(0, 30))
def test_no_line_is_said_twice_running(seed, count, use):
    assert pick(seed, "k", use, count) != pick(seed, "k", use + 1, count)


def test_an_elements_own_line_comes_before_the_kinds():
    found = lookup(small(), persona(), Cue("element.blocking", "helen"))

    assert found.key == "element.blocking@helen"


def test_a_situation_falls_back_to_the_part_before_its_dot():
    tester = persona({"push": ("No.",)})
    without = {k: v for k, v in tester.lines.items() if k != "push.pitch"}
    bare = type(tester)(**{**_fields(tester), "lines": without})

    assert lookup(small(), bare, Cue("push.pitch")).lines == ("No.",)


def test_a_situation_without_any_line_is_a_programmers_mistake():
    tester = persona()
    bare = type(tester)(**{**_fields(tester), "lines": {}})

    with pytest.raises(KeyError):
        lookup(small(), bare, Cue("push.pitch"))


def test_a_terse_buyer_says_one_sentence_where_nothing_particular_is_told():
    tester = persona({"admin": ("Fine. I'll look into it. Remind me.",)})

    spoken = speak(small(), tester, 1, [Cue("admin")], Mood(terse=True), ())

    assert spoken.text == "Fine."


def test_the_counts_of_use_are_kept_in_order():
    spoken = speak(small(), persona(), 1, [Cue("social"), Cue("admin")], Mood(), ())

    assert spoken.used == tuple(sorted(spoken.used))


def test_a_line_names_the_element_it_is_about():
    tester = persona({"element.named": ("{{ element }}, {{ role }}.",)})
    lines = {k: v for k, v in tester.lines.items() if k != "stakeholder.named"}
    plain = type(tester)(**{**_fields(tester), "lines": lines})

    spoken = speak(small(), plain, 1, [Cue("element.named", "priya")], Mood(), ())

    assert spoken.text == "Priya Nair, finance director."


def _fields(tester):
    return {name: getattr(tester, name) for name in type(tester).__slots__}


@pytest.mark.parametrize(
    "line",
    [
        "Fine. I'll look into it.",
        "{{ company }} will see. {{ product }} can wait.",
        "{{ 'Gladly' if warm else 'Yes' }}. Go on.",
        "{{ 'No' if terse else 'Well, no' }}. Go on.",
        "{{ weeks }} weeks. {{ stage }}, meeting {{ meeting }}.",
    ],
)
def test_a_voice_that_has_spoken_words_every_moment_as_a_fresh_one_would(line):
    tester = persona({"admin": (line,)})
    voice = Voice(small(), tester, 1)
    moods = [
        Mood(warm, terse, stage, weeks, weeks + 1)
        for warm in (False, True)
        for terse in (False, True)
        for stage, weeks in (("Choosing", 2), ("Owning", 5))
    ]

    for mood in [*moods, *moods]:
        fresh = speak(small(), tester, 1, [Cue("admin")], mood, ())
        assert voice.speak([Cue("admin")], mood, ()) == fresh


@given(st.lists(st.sampled_from("abcde"), max_size=30))
def test_counts_of_use_are_sorted_pairs_of_every_key(keys):
    used: Used = ()

    for key in keys:
        before, used = counted(used, key)
        assert dict(used)[key] == before + 1

    assert used == tuple(sorted(Counter(keys).items()))


def test_the_phrase_book_leaves_no_hole_where_a_part_has_no_condition():
    held = {key: lines for key, lines in phrasebook().items() if key.endswith(".heard")}
    have = dict.fromkeys(NAMES, "the shed") | {"condition": ""}

    assert len(held) > 8
    for lines in held.values():
        for line in lines:
            assert not re.search(r"[:,]\s*\.?$", render(line, have).rstrip("."))
            assert ": ." not in render(line, have)
            assert render(line, have) != render(line, have | {"condition": "an answer by May"})
