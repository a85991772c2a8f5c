"""Example phrases as tests: which element each reaches, and what wins over it."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from simulator.authoring.phrases import phrases, told
from simulator.cli.exits import Exit
from simulator.cli.main import run
from simulator.diagnostics import Problems, Severity
from simulator.scenario.loader import listed, load_scenario, load_scenario_text
from tests.support import SMALL

GRID = """\
    examples:
      - How do you put a rota together today?
      - What have you built to see who works when?
      - Which sheet does everybody look at for the shifts?
"""


def small(examples: str = GRID) -> str:
    grid = "  grid:\n    kind: workaround\n    name: the Grid\n    required: true\n"
    head, tail = SMALL.split("  grid: {", 1)
    return head + grid + examples + tail.split("}\n", 1)[1]


def test_each_example_reaches_its_element_and_stands_at_its_line():
    text = small()
    found = list(phrases(load_scenario_text(text, "small.yaml")))

    assert [phrase.reaches for phrase in found] == ["grid"] * 3
    assert [d for phrase in found for d in phrase.problems] == []
    lines = text.splitlines()
    assert all(phrase.text in lines[phrase.where.line - 1] for phrase in found)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("How do you put a rota", "How does Aga put a rota", "reaches 'aga', not 'grid': it says"),
        ("How do you put a rota together today?", "Buy our planner now!", "reads as"),
    ],
)
def test_what_wins_over_an_example_is_said(old, new, said):
    found = list(phrases(load_scenario_text(small(GRID.replace(old, new)), "small.yaml")))
    problems = [d for phrase in found for d in phrase.problems]

    assert [d.code for d in problems] == ["BF336"]
    assert said in problems[0].message
    assert problems[0].severity is (Severity.ERROR if "Aga" in new else Severity.WARNING)


def test_words_that_stand_under_two_elements_reach_the_first():
    head, tail = small().split("  hours: {", 1)
    both = (
        head + "  hours:\n    kind: rule\n    name: the hours rule\n    required: true\n"
        + GRID + tail.split("}\n", 1)[1]
    )  # fmt: skip

    found = list(phrases(load_scenario_text(both, "small.yaml")))

    assert [phrase.reaches for phrase in found] == ["grid"] * 6
    assert sum("it stands there as well" in d.message for p in found for d in p.problems) == 3


def test_fewer_than_three_are_too_few():
    with pytest.raises(Problems, match="BF106 'examples'"):
        load_scenario_text(small("    examples: [One phrase.]\n"), "small.yaml")


def test_each_tells_how_far_the_others_carry():
    for phrase in phrases(load_scenario_text(small(), "small.yaml")):
        assert phrase.nearest
        assert phrase.rival is None or phrase.rival.id != "grid"
        assert told(phrase)
        assert not phrase.found or phrase.nearest[0].id == "grid"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "small.yaml").write_text(small(GRID.replace("How do you put", "How does Aga put")))
    return tmp_path


def test_a_scenario_with_examples_and_no_walkthroughs_is_tried(folder: Path, capfd):
    assert run(["test", str(folder)]) == Exit.FINDINGS

    out = capfd.readouterr().out
    assert "small.yaml:34:9 BF336 this reaches 'aga'" in out
    assert "0 walkthroughs, 0 failed; 3 examples, 1 astray" in out


def test_examples_are_in_json_and_junit(folder: Path, capfd):
    xml = folder / "out.xml"
    run(["test", str(folder), "--json", "--junit", str(xml)])

    (scenario,) = json.loads(capfd.readouterr().out)["scenarios"]
    assert [one["passed"] for one in scenario["examples"]] == [False, True, True]
    assert scenario["examples"][0]["reaches"] == "aga"
    (case,) = ElementTree.parse(xml).getroot().iter("testcase")
    assert (case.get("classname"), case.get("name")) == ("small.examples", "grid")
    assert "BF336" in str(case.findtext("failure"))


@pytest.mark.parametrize("path", listed("scenarios"), ids=lambda path: path.stem)
def test_the_librarys_examples_reach_what_they_are_for(path: Path):
    found = list(phrases(load_scenario(path.stem)))
    errors = [str(d) for p in found for d in p.problems if d.severity is Severity.ERROR]

    assert len(found) >= 36
    assert errors == []
