"""Settled labels fit their lines, and what is held out stays apart from what is trained on.

The tests look at every line of every batch, the held-out ones too, but show none: a failure names
ids only.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from bench import corpus as bench_corpus
from corpus.counts import ROOT, names, rows
from corpus.settle import BUYER, settle
from simulator.language.acts import Act, Motive, Target

SELLERS, BUYERS = names(), names(buyers=True)
EVERY = [*SELLERS, *BUYERS]
TESTS = [name for name in EVERY if name.startswith("test")]
TRAINING = [name for name in EVERY if name.startswith("train")]
HOW = {"agreed", "adjudicated", "open"}
BY_HAND = {"test_1", "test_2"}  # settled before there was a file of decisions
MADE = [name for name in EVERY if name not in BY_HAND]
RESISTS = set(
    "self-assertion freedom source-derogation hesitance stall self-pity counter-argument".split()
)


@cache
def lines(batch: str) -> list[dict[str, Any]]:
    return rows(ROOT / "lines" / f"{batch}.jsonl")


@cache
def labels(batch: str) -> list[dict[str, Any]]:
    return rows(ROOT / "labels" / f"{batch}.jsonl")


def joined(text: str) -> str:
    """A text without its blanks: segments keep their words, and may lose the space between."""
    return "".join(text.split())


def groups(batches: list[str]) -> set[str]:
    return {line["group"] for name in batches for line in lines(name)}


def test_every_batch_of_lines_is_settled():
    written = {path.stem for path in (ROOT / "lines").glob("*.jsonl")}

    assert {name for name in written if not name.endswith(".intent")} == set(EVERY)


@pytest.mark.parametrize("batch", EVERY)
def test_settled_labels_cover_every_line_once_and_in_order(batch: str):
    ids = [line["id"] for line in lines(batch)]

    assert ids
    assert len(set(ids)) == len(ids)
    assert [record["id"] for record in labels(batch)] == ids


@pytest.mark.parametrize("batch", EVERY)
def test_every_record_says_how_it_was_settled(batch: str):
    assert {record["settled"] for record in labels(batch)} <= HOW


@pytest.mark.parametrize("batch", SELLERS)
def test_segments_rejoin_to_the_turn(batch: str):
    texts = {line["id"]: joined(line["text"]) for line in lines(batch)}
    torn = [
        record["id"]
        for record in labels(batch)
        if "".join(joined(part["text"]) for part in record["segments"]) != texts[record["id"]]
    ]

    assert torn == []


@pytest.mark.parametrize("batch", SELLERS)
def test_the_family_of_a_turn_is_derived(batch: str):
    chosen = []
    for record in labels(batch):
        first = min((Act(part["act"]) for part in record["segments"]), key=lambda act: act.rank)
        if record["family"] != first.label.family:
            chosen.append(record["id"])

    assert chosen == []


@pytest.mark.parametrize("batch", SELLERS)
def test_a_segment_bears_labels_of_the_scheme(batch: str):
    parts = [part for record in labels(batch) for part in record["segments"]]

    assert {part["act"] for part in parts} <= set(Act)
    assert {part["target"] for part in parts} <= set(Target)
    assert {part["motive"] for part in parts} <= set(Motive)
    assert {part["uptake"] for part in parts} <= {-1, 0, 1, 2}


@pytest.mark.parametrize("batch", BUYERS)
def test_a_buyers_turn_bears_labels_of_the_scheme(batch: str):
    for record in labels(batch):
        assert set(BUYER) <= set(record), record["id"]
        assert set(record["reveals"]) <= set(Target) - {Target.NONE}, record["id"]
        assert record["concern"] in set(Target), record["id"]
        assert record["asks"] in {"", "price", "fact", "opinion", "other"}, record["id"]
        assert record["resists"] in RESISTS | {""}, record["id"]


@pytest.mark.parametrize("batch", MADE)
def test_labels_are_what_the_codes_and_the_decisions_make(batch: str):
    assert list(settle(batch)) == labels(batch)


@pytest.mark.parametrize("batch", MADE)
def test_only_what_the_coders_differ_on_was_decided(batch: str):
    decided = {row["id"] for row in rows(ROOT / "settled" / f"{batch}.jsonl")}

    assert decided == {row["id"] for row in labels(batch) if row["settled"] != "agreed"}


def test_no_group_of_a_test_stands_in_training():
    pilot = {row["group"] for row in rows(ROOT / "pilot" / "dev.lines.jsonl")}
    held_out = {row["group"] for row in rows(ROOT / "pilot" / "test.lines.jsonl")}

    assert (groups(TESTS) | held_out) & (groups(TRAINING) | pilot) == set()


SAID_BY_ALL = 1
"""Words of turns that anybody may say ("Yes.", "Mm."): these stand in any two talks."""


def test_no_turn_of_a_test_stands_in_training():
    trained = {joined(line["text"]).lower() for name in TRAINING for line in lines(name)}
    again = [
        (name, line["id"])
        for name in TESTS
        for line in lines(name)
        if joined(line["text"]).lower() in trained and len(line["text"].split()) > SAID_BY_ALL
    ]

    assert again == []


def test_no_group_stands_in_two_tests_or_two_batches_of_training():
    for batches in ([n for n in TESTS if n in SELLERS], [n for n in TRAINING if n in SELLERS]):
        each = [groups([name]) for name in batches]

        assert sum(map(len, each)) == len(set().union(*each))


def test_what_is_trained_on_is_every_training_batch_and_no_other():
    assert set(bench_corpus.BATCHES) | set(bench_corpus.BUYERS) == set(TRAINING)


FOURS = ("train_ze", "train_zf")


def test_lines_that_differ_by_little_come_in_twos_or_fours():
    for name in SELLERS:
        members = [line["group"] for line in lines(name) if line["group"].endswith("-mp")]

        assert {members.count(group) for group in members} <= {4 if name in FOURS else 2}, name
