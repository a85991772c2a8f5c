"""What the pages say of the corpus is what the files hold."""

from __future__ import annotations

import doctest
import re
from collections import Counter
from pathlib import Path

import pytest

from corpus import agreement, counts, report, settle
from corpus.agreement import Pair
from simulator.language.acts import Act

ROOT = Path(__file__).parents[2]
PAGE = report.PAGE.read_text(encoding="utf-8")
MANUAL = (ROOT / "docs" / "coding-manual.md").read_text(encoding="utf-8")
CARD = (ROOT / "corpus" / "README.md").read_text(encoding="utf-8")
EVERY = [*counts.names(), *counts.names(buyers=True)]


def test_the_readme_of_the_labels_is_up_to_date_but_for_single_batches():
    assert PAGE.startswith(report.frame() + "\n### ")
    assert re.findall(r"^### (.+)$", PAGE, re.M) == EVERY


def test_the_readme_of_the_labels_is_up_to_date_for_the_last_test():
    assert report.section("test_3") in PAGE


@pytest.mark.slow
@pytest.mark.parametrize("batch", EVERY)
def test_the_readme_of_the_labels_is_up_to_date_for_every_batch(batch: str):
    assert report.section(batch) in PAGE


def test_the_readme_shows_no_line_of_the_corpus():
    texts = {
        line["text"]
        for name in EVERY
        for line in counts.rows(counts.ROOT / "lines" / f"{name}.jsonl")
        if len(line["text"]) > 30
    }

    assert [text for text in texts if text in PAGE] == []


def test_section_19_counts_what_the_report_counts():
    section = MANUAL[MANUAL.index("## 19. ") :]
    seen = report.parted(
        list(settle.codings(name))
        for name in counts.names()
        if name not in (*report.FIRST, *report.THIRD)
    )
    for name in set(counts.names(buyers=True)) - set(report.THIRD):
        for _, one, two in settle.codings(name):
            seen.update(field for field in settle.BUYER if report.differs(one, two, field))
    told = re.findall(r"(\d+) `([^`]+)`", section)

    assert len(told) > 20
    assert [(int(n), name) for n, name in told] == [(seen[name], name) for _, name in told]


def test_the_data_card_names_every_batch_and_types_no_count():
    named = set(re.findall(r"`((?:test|train)[_.][\w.]+|played)`", CARD))
    told = named | {f"train_{letter}" for letter in "abc"}  # `train_a` to `train_c`

    assert set(EVERY) <= told
    assert re.findall(r"\d{3,}", CARD) == []


def test_the_table_of_counts_knows_every_act():
    lines = [one for name in counts.names() for one in counts.settled(name)]

    assert set(counts.families(lines)) == {act.value for act in Act}


def test_counts_print_each_of_the_targets(capsys: pytest.CaptureFixture[str]):
    counts.main()

    printed = capsys.readouterr().out
    for one in counts.wanted():
        verdict = "reached" if one.reached else "NOT REACHED"
        assert re.search(rf"{re.escape(one.what)} +{one.wanted} +{one.there}  {verdict}", printed)


def test_a_short_talk_is_no_whole_one():
    made = [
        counts.Settled("train_x", {"talk": talk}, {"segments": []})
        for talk, turns in (("long", 12), ("short", 5), ("pair", 2))
        for _ in range(turns)
    ]

    assert counts.talks(made, counts.FOLLOWED) == 2
    assert counts.talks(made, counts.WHOLE) == 1


@pytest.mark.parametrize(
    ("one", "two", "first"),
    [
        ([("Two days.", "INFO")], [("Two days.", "INFO")], ""),
        ([("Two days. Who asks?", "INFO")], [("Two days.", "INFO"), (" Who asks?", "FAC_Q")],
         "number of segments"),
        ([("Two days.", "INFO")], [("Two days.", "ADMIN")], "an act"),
        ([("A b", "INFO"), ("c", "FAC_Q")], [("A", "INFO"), ("b c", "FAC_Q")],
         "the place of a cut"),
    ],
)  # fmt: skip
def test_codings_differ_first_in(
    one: list[tuple[str, str]], two: list[tuple[str, str]], first: str
):
    plain = {"target": "-", "motive": "neutral", "uptake": 0}
    a, b = ([{"text": text, "act": act, **plain} for text, act in made] for made in (one, two))

    assert agreement.first_difference(a, b) == first


def test_a_field_that_differs_is_named_with_its_act():
    one = {"text": "Two days.", "act": "INFO", "target": "-", "motive": "neutral", "uptake": 1}

    assert agreement.parted([one], [{**one, "target": "fallout"}]) == {"target INFO"}
    assert agreement.parted([one], [one]) == set()


def test_one_label_throughout_has_no_kappa():
    assert agreement.kappa(Counter([Pair("x", "x")])) is None


def test_the_examples_in_the_docstrings_run():
    assert doctest.testmod(agreement).failed == 0
