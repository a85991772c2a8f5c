"""What an author writes of whole talks: compiled, or refused at its place."""

from __future__ import annotations

import pytest

from simulator.diagnostics import CATALOGUE, Problems
from simulator.language.acts import Act, Family
from simulator.scenario.loader import load_scenario_text
from simulator.scenario.properties import Form
from tests.diagnostics.test_pages import examples
from tests.support import SMALL, small

ONE = "properties:\n  p: {says: P., "


def load(text: str):
    return load_scenario_text(SMALL + text, "small.yaml").scenario


def problems(text: str) -> list[str]:
    with pytest.raises(Problems) as raised:
        load(text)
    return [str(found) for found in raised.value.diagnostics]


@pytest.mark.parametrize(
    ("claim", "where", "said"),
    [
        ("never: {all: [{element: pryia, at_least: heard}]}}", "BF201", "did you mean 'priya'?"),
        ("never: {all: [{stage: choosin}]}}", "BF201", "did you mean 'choosing'?"),
        ("never: {all: [{ending: bought_wel}]}}", "BF201", "did you mean 'bought_well'?"),
        ("never: {all: [{act: PICH}]}}", "BF106", "PITCH"),
        ("never: {all: [{ended: happy}]}}", "BF106", "good"),
        ("never: {all: [{act: PITCH, family: pushing}]}}", "BF106", "exactly one subject"),
        ("never: {all: [{element: priya}]}}", "BF104", "'at_least' or 'is'"),
        ("ends: wel, never: {all: [{act: PITCH}]}}", "BF201", "there is no ending 'wel'"),
        ("only: [PICH], never: {all: [{act: PITCH}]}}", "BF106", "PITCH"),
        ("nevr: {all: [{act: PITCH}]}}", "BF102", "did you mean 'never'?"),
        ("within: {turns: 0, then: {all: [{act: FAC_Q}]}}}", "BF106", "greater than or equal"),
        ("ends: good}", "BF701", "this makes nothing"),
        ("never: {}}", "BF702", "nothing is looked for"),
        ("before: {first: {}, then: {all: [{act: PITCH}]}}}", "BF702", "nothing is looked for"),
    ],
)
def test_a_mistake_in_a_property_is_named_with_its_repair(claim, where, said):
    found = problems(ONE + claim + "\n")

    assert any(where in one and said in one for one in found), found


@pytest.mark.parametrize("code", ["BF701", "BF702"])
def test_the_failing_example_of_a_property_code_fails_with_that_code_only(code):
    bad, good = examples(code)

    assert {one.split()[1] for one in problems(bad.text)} == {code}
    assert load(good.text).properties
    assert code in CATALOGUE


def test_a_property_is_compiled_to_atoms_behind_those_of_the_buyer():
    scenario = load(ONE + "only: [pushing, SOCIAL], ends: good, never: {all: [{act: PITCH}]}}\n")
    (found,) = scenario.properties

    assert found.form is Form.NEVER
    assert found.only == {act for act in Act if act.label.family is Family.PUSHING} | {Act.SOCIAL}
    assert found.ends == {e.id for e in scenario.endings if e.good}
    assert scenario.atoms[: len(small().atoms)] == small().atoms


def test_a_property_changes_the_digest_and_a_scenario_without_any_keeps_its_own():
    with_one = load(ONE + "never: {all: [{act: PITCH}]}}\n")

    assert with_one.digest != small().digest
    assert load("properties: {}\n").digest == small().digest
