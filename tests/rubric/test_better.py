"""Advice and better lines exist for every weak act, and are sentences of their own."""

import doctest
import importlib

import pytest

from simulator.language.acts import Act, Family, Target
from simulator.rubric import advice, better_line
from simulator.rubric.lines import LINES, OPENINGS

WEAK = [
    act
    for act in Act
    if act.label.family in (Family.PUSHING, Family.HIDING, Family.UNCLEAR) or act is Act.DISCOVERY_Q
]


@pytest.mark.parametrize("act", WEAK)
def test_a_weak_act_has_advice_of_its_own(act: Act) -> None:
    given = advice(act)

    assert given is not None
    assert given.belief.startswith(("The belief", "The habit", "The fear", "The hope"))
    assert given.belief.endswith(".")
    assert given.instead.endswith(".")
    assert sum(advice(other) == given for other in WEAK) == 1


@pytest.mark.parametrize("act", [act for act in Act if act not in WEAK])
def test_a_good_act_needs_no_advice(act: Act) -> None:
    assert advice(act) is None
    assert act not in OPENINGS


@pytest.mark.parametrize("target", Target)
def test_every_target_has_at_least_two_lines_and_weak_acts_reach_both(target: Target) -> None:
    assert len(set(LINES[target])) == len(LINES[target]) >= 2
    reached = {
        line for line in LINES[target] for act in WEAK if better_line(act, target).endswith(line)
    }
    assert len(reached) >= 2


def test_no_line_is_used_for_two_targets() -> None:
    lines = [line for entry in LINES.values() for line in entry]

    assert len(set(lines)) == len(lines)
    assert all(line.endswith("?") for line in lines)


@pytest.mark.parametrize("act", WEAK)
@pytest.mark.parametrize("target", Target)
def test_a_better_line_is_short_enough_to_be_said(act: Act, target: Target) -> None:
    assert 5 <= len(better_line(act, target).split()) <= 34


@pytest.mark.parametrize("name", ["better", "timing", "thresholds"])
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(f"simulator.rubric.{name}")).failed == 0
