"""What is wrong with a scenario is said at its place, all at once, with the likely repair."""

from __future__ import annotations

import pytest

from simulator.diagnostics import Problems
from simulator.scenario.loader import load_scenario_text
from tests.support import SMALL

CASES = [
    # (what to replace, by what, where it is reported, what is said)
    ("    trust: 3\n", "    trsut: 3\n", "16:5 BF102", "did you mean 'trust'?"),
    ("    trust: 3\n", "    trust: high\n", "16:12 BF105", "it should be a whole number"),
    ("    trust: 3\n", "    trust: 30\n", "16:12 BF106", "less than or equal to 10"),
    ("    kind: stakeholder\n", "    kind: stakholder\n", "11:11 BF106", "'stakeholder'"),
    ("    trust: 3\n", "    trust: '3'\n", "16:12 BF105", "it should be a whole number"),
    ("hidden: true", "hidden: yes", "24:13 BF105", "it should be true or false"),
    ('["Every shift is typed twice."]', "[Well: it depends]", "36:", "whole text in quotes"),
    ("format: 1\n", "format: 9\n", "1:9 BF109", "write format: 1"),
    ("title: The small depot\n", "", "1:1 BF104", "'title' is missing"),
    ("surprise: choosing", "surprise: chosing", "26:15 BF201", "did you mean 'choosing'?"),
    ("about: grid,", "about: gird,", "37:19 BF201", "did you mean 'grid'?"),
    ("{gate: agreement}", "{gate: agreemnt}", "7:", "did you mean 'agreement'?"),
    ("{gate: agreement}", "{gate: agreement, trust: 3}", "7:", "exactly one subject"),
    ("{element: grid, at_least: heard}", "{element: grid}", "8:", "'at_least' or 'is'"),
    ("  aga: {kind", "  Aga: {kind", "19:3 BF203", "small letters"),
    ("title: The small depot\n", "title: The small depot\ntitle: Twice\n", "3:1 BF103", "title"),
    ("facts:\n", "lines:\n  push.pich: ['No.']\nfacts:\n", "36:3 BF201", "push.pitch"),
]


def problems_of(text: str) -> str:
    with pytest.raises(Problems) as raised:
        load_scenario_text(text, "small.yaml")
    return "\n".join(map(str, raised.value.diagnostics))


@pytest.mark.parametrize(("old", "new", "where", "said"), CASES)
def test_a_mistake_is_named_with_its_place_and_repair(old, new, where, said):
    assert old in SMALL
    found = problems_of(SMALL.replace(old, new, 1))

    assert f"small.yaml:{where}" in found
    assert said in found


def test_all_mistakes_are_reported_at_once():
    text = SMALL.replace("    trust: 3\n", "    trsut: 3\n").replace("format: 1", "format: 2")
    text = text.replace("kind: workaround", "kind: workarund")

    codes = [line.split()[1] for line in problems_of(text).splitlines()]

    assert codes == ["BF109", "BF102", "BF106"]


def test_all_dangling_references_are_reported_at_once():
    text = SMALL.replace("about: grid", "about: gone").replace("surprise: choosing", "surprise: x")

    assert problems_of(text).count("BF201") == 2


def test_an_ending_that_comes_by_itself_cannot_be_called_good():
    text = SMALL + (
        "endings:\n  fades: {on: drift, title: It fades, good: true, says: [So it goes.]}\n"
    )

    assert "BF306" in problems_of(text)


@pytest.mark.parametrize("name", ["trigger", "machine", "state", "to_fix", "is_open", "may_go"])
def test_a_stage_may_not_have_a_name_the_machine_uses(name):
    text = SMALL + (
        f"stages:\n  - {{id: {name}, phase: A, title: One}}\n"
        "  - {id: two, phase: D, title: Two}\n"
    )

    assert "BF203" in problems_of(text)


def test_a_gate_cannot_look_at_another_gate():
    text = SMALL + (
        "gates:\n"
        + "".join(
            f"  {gate}: {{all: []}}\n"
            for gate in ("problem_shared", "fixes_tried", "incumbent_heard", "people_heard",
                         "rules_checked", "fallout_owned", "criteria_agreed")
        )
        + "  agreement: {all: [{gate: people_heard}]}\n"
    )  # fmt: skip

    assert "a gate cannot look at another gate" in problems_of(text)
