"""Walkthroughs go as written, or say where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.authoring import walkthrough
from simulator.authoring.explain import explain, names, suggestion
from simulator.diagnostics import Problems
from simulator.scenario.loader import listed, load_scenario, load_scenario_text
from tests.support import SMALL

BOOK = """\
format: 1
scenario: small
walkthroughs:
  short:
    persona: guarded_operations
    seed: 1
    turns:
      - {say: "Who else would have to live with a change here?", act: FAC_Q, target: people}
      - {say: "Buy now, the offer ends on Friday!", family: pushing, stage: where}
      - {move: end}
    ending: ENDING
"""


def played(tmp_path: Path, text: str) -> walkthrough.Played:
    path = tmp_path / "small.walkthroughs.yaml"
    path.write_text(text)
    loaded = load_scenario_text(SMALL, "small.yaml")
    return next(iter(walkthrough.play_all(loaded, walkthrough.load(path))))


def test_what_goes_as_written_has_no_problems(tmp_path):
    result = played(tmp_path, BOOK.replace("    ending: ENDING\n", ""))

    assert result.problems == ()
    assert len(result.steps) == 3


def test_another_ending_is_named_at_its_line(tmp_path):
    result = played(tmp_path, BOOK.replace("ENDING", "bought_well"))

    assert [d.code for d in result.problems] == ["BF309"]
    assert result.problems[0].where.line == 11
    assert "not to 'bought_well'" in result.problems[0].message


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("act: FAC_Q", "act: PITCH", "reads as FAC_Q, not PITCH"),
        ("target: people", "target: rules", "is about people, not rules"),
        ("family: pushing", "family: hiding", "is pushing, not hiding"),
        ("stage: where", "stage: fix", "the buyer is at 'where'"),
        ("stage: where", "reply: [Never.]", "the buyer says"),
        ("act: FAC_Q", "kind: next_step", "of kind 'seek'"),
    ],
)
def test_what_goes_otherwise_is_said(tmp_path, old, new, said):
    text = BOOK.replace("    ending: ENDING\n", "").replace(old, new)

    assert said in played(tmp_path, text).problems[0].message


def test_turns_after_an_ending_are_named(tmp_path):
    text = BOOK.replace("    ending: ENDING\n", "").replace(
        "- {move: end}", "- {move: end}\n      - {move: wait}\n      - {move: wait}"
    )
    problems = played(tmp_path, text).problems

    assert "the talk had ended" in problems[0].message


def test_a_book_with_a_wrong_key_is_refused(tmp_path):
    with pytest.raises(Problems, match="BF102"):
        played(tmp_path, BOOK.replace("seed: 1", "sede: 1"))


@pytest.mark.parametrize("path", listed("scenarios"), ids=lambda p: p.stem)
def test_the_librarys_walkthroughs_go_as_written(path):
    loaded = load_scenario(path.stem)
    book = walkthrough.load(walkthrough.beside(path))

    problems = [str(d) for p in walkthrough.play_all(loaded, book) for d in p.problems]

    assert problems == []


def test_every_name_the_product_prints_is_explained():
    unexplained = [name for name in names() if not explain(name)]

    assert unexplained == []


@pytest.mark.parametrize(
    ("typed", "meant"), [("fac_z", "FAC_Q"), ("peple", "people"), ("BF1O2", "BF102")]
)
def test_a_name_that_is_nearly_right_is_guessed(typed, meant):
    assert explain(typed) is None
    assert suggestion(typed) == meant
