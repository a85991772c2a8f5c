"""What a property means: the small machine agrees with a reading of the words, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.scenario.model import Clause
from simulator.scenario.properties import Form, Property
from simulator.study.trace import Finding, Place, Verdict, broken, judge, memories, start, step

C, T = Clause(need=1), Clause(need=2)
CLAUSES = st.builds(Clause, st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))
PROPERTIES = st.builds(
    Property,
    id=st.just("p"),
    says=st.just("P."),
    form=st.sampled_from(Form),
    then=CLAUSES,
    first=st.one_of(st.none(), CLAUSES),
    turns=st.integers(1, 3),
    ends=st.sampled_from([frozenset(), frozenset({"well"})]),
)
PLACES = st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=1, max_size=9)


def property_of(form: Form, then: Clause = C, first: Clause | None = None, turns: int = 0):
    return Property("p", "P.", form, then, first, turns)


def talk(*bits: int, ending: str = "over") -> list[Place]:
    """A talk of lines, the opening first; it is over at its last place."""
    found = [Place(b, line=bool(n)) for n, b in enumerate(bits)]
    return [*found[:-1], found[-1]._replace(ending=ending)]


def naive(property: Property, places: list[Place]) -> bool:
    """Whether a property is broken on a whole talk, said with quantifiers over its places."""
    here = [property.then.holds(place.bits) for place in places]
    first = property.first
    came = [first is not None and first.holds(place.bits) for place in places]
    lines = [sum(place.line for place in places[: n + 1]) for n in range(len(places))]
    if property.form is Form.NEVER:
        return any(here)
    if property.form is Form.EVENTUALLY:
        return not any(here)
    if property.form is Form.BEFORE:
        return any(now and not any(came[: n + 1]) for n, now in enumerate(here))
    owed = [0] if first is None else [n for n, now in enumerate(came) if now]
    return any(
        not any(here[m] and lines[m] <= lines[n] + property.turns for m in range(n, len(places)))
        for n in owed
    )


@settings(max_examples=1500)
@given(PROPERTIES, PLACES, st.sampled_from(["well", "badly"]))
def test_the_machine_agrees_with_the_words_on_every_whole_talk(property, drawn, ending):
    places = [Place(bits, line and n > 0) for n, (bits, line) in enumerate(drawn)]
    places[-1] = places[-1]._replace(ending=ending)
    speaks = not property.ends or ending in property.ends

    found = judge(property, places)

    if not speaks:
        assert found == Finding(Verdict.SILENT)
    else:
        assert (found.verdict is Verdict.VIOLATED) == naive(property, places)


@given(PROPERTIES, PLACES, PLACES)
def test_what_is_said_of_half_a_talk_stands_however_it_goes_on(property, drawn, rest):
    places = [Place(bits, line and n > 0) for n, (bits, line) in enumerate(drawn)]
    more = [*places, *(Place(*one) for one in rest)]
    more[-1] = more[-1]._replace(ending="well")

    half, whole = judge(property, places).verdict, judge(property, more).verdict

    if half is not Verdict.OPEN:
        assert half is whole


@given(PROPERTIES, PLACES)
def test_the_memory_stays_in_its_range(property, drawn):
    memory = start(property, drawn[0][0])
    for bits, line in drawn[1:]:
        assert 0 <= memory < memories(property)
        memory = step(property, memory, bits, line)
    assert 0 <= memory < memories(property)


@pytest.mark.parametrize(
    ("property", "places", "verdict", "place"),
    [
        (property_of(Form.NEVER), talk(0, 0, 1, 0), Verdict.VIOLATED, 2),
        (property_of(Form.NEVER), talk(0, 0), Verdict.HOLDS, -1),
        (property_of(Form.EVENTUALLY), talk(0, 0, 0), Verdict.VIOLATED, 2),
        (property_of(Form.EVENTUALLY), talk(0, 1, ending=""), Verdict.HOLDS, -1),
        (property_of(Form.EVENTUALLY), talk(0, 0, ending=""), Verdict.OPEN, -1),
        (property_of(Form.BEFORE, first=T), talk(0, 3), Verdict.HOLDS, -1),
        (property_of(Form.BEFORE, first=T), talk(0, 1, 2), Verdict.VIOLATED, 1),
        (property_of(Form.BEFORE, first=T), talk(2, 0, 1), Verdict.HOLDS, -1),
        (property_of(Form.WITHIN, turns=1), talk(0, 1), Verdict.HOLDS, -1),
        (property_of(Form.WITHIN, turns=1), talk(0, 0, 1), Verdict.VIOLATED, 2),
        (property_of(Form.WITHIN, turns=2), talk(0, 0), Verdict.VIOLATED, 1),
        (property_of(Form.WITHIN, first=T, turns=1), talk(0, 2, 1, 0, 0), Verdict.HOLDS, -1),
        (property_of(Form.WITHIN, first=T, turns=1), talk(0, 2, 0, 0), Verdict.VIOLATED, 3),
    ],
)
def test_a_property_is_broken_at_the_place_where_it_is_sure(property, places, verdict, place):
    assert judge(property, places) == Finding(verdict, place)


def test_waiting_and_the_end_of_a_meeting_are_no_lines():
    waits = [Place(0), Place(0, line=True), Place(0), Place(0), Place(1, ending="over")]

    assert judge(property_of(Form.WITHIN, turns=1), waits).verdict is Verdict.HOLDS


def test_an_unmet_debt_is_broken_when_the_talk_is_over():
    property = property_of(Form.WITHIN, turns=3)

    assert broken(property, start(property, 0), "over")
    assert not broken(property, start(property, 1), "over")
