"""Every criterion against the cases beside its name."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from simulator.rubric import CRITERIA, RULES, Score
from tests.rubric.compact import memory, scored, segment

CASES = Path(__file__).parent / "cases"
POLES = ("facilitation", "pushing", "hiding")


def cases_of(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.safe_load((CASES / f"{name}.yaml").read_text("utf-8"))
    return loaded


def judged(case: dict[str, Any]) -> Score:
    return scored(
        *(segment(**made) for made in case["turn"]),
        before=memory(**case.get("memory", {})),
        questions=case.get("questions", 0),
        **case["context"],
    )


ALL = [
    pytest.param(name, case, id=f"{name} {case['it']}")
    for name in CRITERIA
    for case in cases_of(name)
]


@pytest.mark.parametrize(("name", "case"), ALL)
def test_a_criterion_does_what_its_case_says(name: str, case: dict[str, Any]) -> None:
    score = judged(case)

    if "earns" in case:
        assert sum(m.points for m in score.marks if m.criterion == name) == case["earns"]
    for pole in POLES:
        assert getattr(score, pole) == case.get(pole, getattr(score, pole))
    for flag in ("missed_ask", "premature"):
        assert getattr(score, flag) is case.get(flag, getattr(score, flag))
    rules = {mark.rule for mark in score.marks}
    assert case.get("rule", next(iter(rules), None)) in {*rules, None}
    assert case.get("without") not in rules
    assert list(score.notes) == case.get("notes", list(score.notes))


@pytest.mark.parametrize("name", CRITERIA)
def test_a_criterion_has_a_case_where_it_counts_and_one_where_it_does_not(name: str) -> None:
    cases = cases_of(name)
    counts = [c for c in cases if c.get("earns", 0) > 0 or "rule" in c]
    does_not = [c for c in cases if c.get("earns") == 0 or "without" in c]

    assert counts
    assert does_not


@pytest.mark.parametrize("name", CRITERIA)
def test_a_criterion_explains_itself(name: str) -> None:
    criterion = CRITERIA[name]

    assert criterion.id == name
    assert criterion.rule in RULES
    assert criterion.title
    assert '\nPushes: "' in criterion.doc
    assert '\nFacilitates: "' in criterion.doc
    assert criterion.reason.endswith(".")


def test_no_case_stands_for_a_criterion_that_is_gone() -> None:
    assert {path.stem for path in CASES.glob("*.yaml")} == set(CRITERIA)
