"""The examples of scenario codes, laid over the small depot: one fails as its page says, and the
other does not."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from simulator.authoring import walkthrough
from simulator.authoring.lint import lint
from simulator.authoring.phrases import phrases
from simulator.diagnostics import CATALOGUE, Problems
from simulator.scenario.loader import load_scenario_text
from simulator.source import parse
from tests.diagnostics.test_pages import YAML_CODES, examples
from tests.support import SMALL

PLAYED, TRIED = "BF309", "BF336"
MEASURED = ("BF340", "BF341", "BF342")
"""Codes about what was measured: `tests/authoring` runs their examples with a measurement."""
APART = ("BF206", "BF205", "BF350", "BF351", "BF352", "BF353")
"""Codes of packs and tables: their examples run in test_packs and in test_tables."""
ELSEWHERE = (*YAML_CODES, PLAYED, TRIED, *MEASURED, *APART)
CODES = [code for code in CATALOGUE if code[2] in "1234" and code not in ELSEWHERE]


def laid_over(base: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    for key, value in part.items():
        if isinstance(value, dict) and isinstance(base.get(key), dict):
            laid_over(base[key], value)
        else:
            base[key] = value
    return base


def laid(text: str) -> str:
    """The small depot with a part of another text laid over it."""
    whole = laid_over(parse(SMALL, "small.yaml").data, parse(text, "page.yaml").data)
    return yaml.safe_dump(whole, sort_keys=False, allow_unicode=True)


def found(text: str) -> set[str]:
    try:
        return {d.code for d in lint(load_scenario_text(laid(text), "page.yaml"))}
    except Problems as problems:
        return {d.code for d in problems.diagnostics}


@pytest.mark.parametrize("code", CODES)
def test_the_failing_example_fails_and_the_repaired_one_has_nothing_wrong(code):
    bad, good = examples(code)

    assert code in found(bad.text)
    assert found(good.text) == set()


def test_the_example_that_reaches_something_else_is_found_and_the_repaired_one_is_not():
    verdicts = []
    for example in examples(TRIED):
        whole = laid_over(parse(SMALL, "small.yaml").data, parse(example.text, "page.yaml").data)
        loaded = load_scenario_text(yaml.safe_dump(whole, sort_keys=False), "page.yaml")
        verdicts.append({d.code for phrase in phrases(loaded) for d in phrase.problems})

    assert verdicts == [{TRIED}, set()]


def test_the_walkthrough_that_goes_otherwise_is_found_and_the_repaired_one_goes(tmp_path):
    loaded = load_scenario_text(SMALL, "small.yaml")
    verdicts = []
    for example in examples(PLAYED):
        path = tmp_path / "small.walkthroughs.yaml"
        path.write_text(example.text)
        problems = [
            d.code
            for played in walkthrough.play_all(loaded, walkthrough.load(path))
            for d in played.problems
        ]
        verdicts.append(set(problems))

    assert verdicts == [{PLAYED}, set()]
