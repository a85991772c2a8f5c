"""From YAML to tables."""

from __future__ import annotations

import pytest

from simulator.language.acts import Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.loader import (
    DEFAULT_PERSONA,
    default_path,
    find,
    listed,
    load_persona,
    load_scenario,
    load_scenario_text,
    phrasebook,
)
from simulator.scenario.model import Clause, Kind, Status
from simulator.scenario.situations import SITUATIONS
from tests.support import SMALL, small

TEN_LINES = """\
format: 1
title: The smallest
briefing: Two people and a cupboard.
seller: {company: Wayline, product: Wayline Rota}
buyer: {name: Ruth, role: manager, company: Tarrant}
elements:
  priya: {kind: stakeholder, name: Priya, required: true}
  aga: {kind: stakeholder, name: Aga, required: true}
  sheet: {kind: workaround, name: the sheet, required: true}
  kestrel: {kind: incumbent, name: Kestrel}
"""


def test_the_smallest_scenario_is_ten_lines():
    loaded = load_scenario_text(TEN_LINES, "ten.yaml")

    assert len(TEN_LINES.splitlines()) == 10
    assert loaded.scenario.stages[0].id == "where"


def test_an_element_has_the_manner_of_its_kind_unless_its_author_says_otherwise():
    scenario = small()
    grid = scenario.elements[scenario.element("grid")]

    assert grid.opens_to == MANNERS[Kind.WORKAROUND].opens_to
    assert grid.here
    assert grid.closes is Status.HEARD


def test_an_element_can_be_opened_by_other_targets():
    text = SMALL.replace("name: the Grid,", "name: the Grid, opens_to: [ownership],")
    scenario = load_scenario_text(text, "small.yaml").scenario

    assert scenario.elements[scenario.element("grid")].opens_to == {Target.OWNERSHIP}


def test_the_digest_follows_the_meaning_and_not_the_layout():
    same = load_scenario_text(SMALL.replace("format: 1\n", "# a note\nformat:   1\n"), "a.yaml")
    other = load_scenario_text(SMALL.replace("trust: 3", "trust: 4"), "b.yaml")

    assert same.scenario.digest == small().digest
    assert other.scenario.digest != small().digest


def test_a_purchase_needs_every_required_element_whatever_its_author_wrote():
    text = SMALL + (
        "endings:\n"
        "  goes_ahead: {on: decide, title: Yes, sale: purchase, says: [Yes.]}\n"
    )  # fmt: skip
    scenario = load_scenario_text(text, "eager.yaml").scenario
    eager = scenario.ending("goes_ahead")

    needed = {
        index
        for bit, atom in enumerate(scenario.atoms)
        if eager.clause.need >> bit & 1
        for index in atom.indexes
    }

    assert needed == {i for i, e in enumerate(scenario.elements) if e.required}


def test_an_own_ending_stands_before_those_of_the_path():
    text = SMALL + "endings:\n  early_no: {on: decide, title: No, says: [No.]}\n"
    scenario = load_scenario_text(text, "own.yaml").scenario

    assert scenario.endings[0].id == "early_no"
    assert {e.id for e in scenario.endings} > set(default_path().endings or {})


def test_the_phrase_book_has_words_for_every_situation():
    assert set(SITUATIONS) <= set(phrasebook())


@pytest.mark.parametrize("path", listed("scenarios"), ids=lambda p: p.stem)
def test_every_scenario_of_the_library_loads(path):
    assert load_scenario(path.stem).scenario.elements


@pytest.mark.parametrize("path", listed("personas"), ids=lambda p: p.stem)
def test_every_persona_of_the_library_loads(path):
    assert load_persona(path.stem).title


def test_a_name_with_dashes_finds_the_file_with_underscores():
    assert find(DEFAULT_PERSONA.replace("_", "-"), "personas").stem == DEFAULT_PERSONA


@pytest.mark.parametrize(
    ("clause", "bits", "holds"),
    [
        (Clause(), 0, True),
        (Clause(need=0b11), 0b01, False),
        (Clause(need=0b11), 0b111, True),
        (Clause(any=0b11), 0b00, False),
        (Clause(any=0b11), 0b10, True),
        (Clause(forbid=0b1), 0b1, False),
    ],
)
def test_a_clause_holds_when_all_one_and_none_do(clause, bits, holds):
    assert clause.holds(bits) is holds


def test_a_missing_name_is_a_programmers_mistake_in_the_tables():
    for look in (small().element, small().ending, small().stage):
        with pytest.raises(KeyError):
            look("nobody")
