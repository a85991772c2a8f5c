"""The library is what it says: companies with people who speak, and personas that differ."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from simulator.authoring import walkthrough
from simulator.authoring.lines import lines
from simulator.buyer import buyer, react
from simulator.scenario.loader import (
    LoadedScenario,
    default_path,
    listed,
    load_persona,
    load_scenario,
    phrasebook,
)
from simulator.scenario.model import Kind, Scenario, Status
from tests.requirements.sellers import DECIDE, worked

LOADED = {path.stem: load_scenario(path.stem) for path in listed("scenarios")}
LARGE = ("comfortable_account", "order_desk")
WITH_A_TALK_TO_EVERY_ENDING = ("comfortable_account", "small_practice")
PERSONAS = {path.stem: load_persona(path.stem) for path in listed("personas")}


def said(loaded: LoadedScenario) -> list[str]:
    return [line.text for line in lines(loaded)]


def people(scenario: Scenario) -> list[str]:
    return [e.id for e in scenario.elements if e.kind is Kind.STAKEHOLDER]


@pytest.mark.parametrize("id", LARGE)
def test_a_large_company_has_every_kind_of_part_and_many_lines(id):
    assert {e.kind for e in LOADED[id].scenario.elements} == set(Kind)
    assert len(LOADED[id].scenario.elements) >= 7
    assert len(said(LOADED[id])) >= 80


def test_the_small_practice_is_small():
    assert len(people(LOADED["small_practice"].scenario)) == 3
    assert 40 <= len(said(LOADED["small_practice"])) <= 80


@pytest.mark.parametrize("id", sorted(LOADED))
def test_everybody_in_a_company_has_words_of_their_own_and_something_it_takes(id):
    scenario = LOADED[id].scenario
    for person in people(scenario):
        heard, agreed = (
            f"element.{rung}@{person}" in scenario.lines for rung in ("heard", "agreed")
        )
        element = scenario.elements[scenario.element(person)]
        assert agreed
        assert heard or element.starts is Status.HEARD
        assert element.condition


@pytest.mark.parametrize("id", sorted(LOADED))
def test_a_company_can_end_in_a_pleasant_nothing_and_well_without_a_purchase(id):
    shipped = default_path().endings or {}
    merged = LOADED[id].file.endings or {}
    own = {i: e for i, e in merged.items() if e != shipped.get(i)}

    assert "pleasant_nothing" in own
    assert any(e.good and e.sale == "none" for e in own.values())


@pytest.mark.parametrize("id", sorted(LOADED))
def test_good_is_said_in_the_buyers_words_and_can_come_true(id):
    excellence = LOADED[id].file.excellence

    assert len(excellence) >= 3
    assert all(one.met.all or one.met.any for one in excellence.values())


@pytest.mark.parametrize("id", WITH_A_TALK_TO_EVERY_ENDING)
def test_there_is_a_walkthrough_to_every_ending_that_is_written(id):
    book = walkthrough.load(walkthrough.beside(Path(LOADED[id].path)))
    shipped = default_path().endings or {}
    merged = LOADED[id].file.endings or {}
    written = {i for i, e in merged.items() if e.to is None and e != shipped.get(i)}

    assert len(written) >= 8
    assert written <= {w.ending for w in book.file.walkthroughs.values()} <= set(merged)


def test_no_line_is_said_in_two_companies():
    for one, other in combinations(LOADED.values(), 2):
        assert set(said(one)).isdisjoint(said(other))


def test_no_two_personas_are_alike_in_traits():
    traits = [persona.traits for persona in PERSONAS.values()]

    assert len(traits) == len(set(traits)) >= 8


@pytest.mark.parametrize("name", sorted(PERSONAS))
def test_a_persona_words_most_situations_without_the_phrase_book(name):
    book = phrasebook()
    own = [key for key, found in PERSONAS[name].lines.items() if found != book.get(key)]

    assert len(own) >= 30


@pytest.mark.parametrize(("one", "other"), list(combinations(sorted(PERSONAS), 2)))
def test_personas_share_no_words_of_their_own(one, other):
    book = {line for found in phrasebook().values() for line in found}
    words = [
        {line for found in PERSONAS[name].lines.values() for line in found} - book
        for name in (one, other)
    ]

    assert len(words[0] & words[1]) <= 1


@pytest.mark.parametrize(
    ("id", "rival"), [("comfortable_account", "renshaw"), ("order_desk", "haddow")]
)
def test_a_large_company_that_is_agreed_goes_to_the_rival_only_if_it_was_looked_into(id, rival):
    who = buyer(LOADED[id].scenario, PERSONAS["courteous_procurement"])
    closed = {e.id: e.closes.name.lower() for e in who.elements if e.required}
    alone, beside = (worked(who, wanted) for wanted in (closed, {**closed, rival: "agreed"}))
    ahead, elsewhere = (react(who, state, DECIDE) for state in (alone, beside))

    assert ("ending", "goes_ahead") in [tuple(cue) for cue in ahead.cues]
    assert elsewhere.state.ending == "chose_another"
