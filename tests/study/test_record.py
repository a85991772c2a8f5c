"""The record holds every figure, says what made it, and is plain JSON."""

import json

from simulator import __version__
from simulator.engine import engine
from simulator.language import Tier
from simulator.study.agreement import agreement
from simulator.study.read import score_dialogue, score_talk
from simulator.study.record import Source, record, rubric_digest
from tests.study.talks import LINES, told
from tests.support import persona, small

READY = engine(small(), persona(patience=4), 3)
TALK = score_talk(told(READY, LINES)[0])
RECORD = record(TALK, Source("a.jsonl", "00", "journal"))


def test_a_record_is_json_and_comes_back_the_same():
    assert json.loads(json.dumps(RECORD, allow_nan=False)) == RECORD


def test_a_record_says_what_made_it():
    made = {key: RECORD[key] for key in ("format", "buysim", "reader", "rubric", "sha256")}

    assert made == {
        "format": 1,
        "buysim": __version__,
        "reader": Tier.FULL.reader,
        "rubric": rubric_digest(),
        "sha256": "00",
    }


def test_the_sums_can_be_made_again_from_the_turns():
    marks = [mark for turn in RECORD["turns"] for mark in turn.get("marks", ())]
    points = {
        pole: sum(mark["points"] for mark in marks if mark["pole"] == pole)
        for pole in ("facilitation", "pushing", "hiding")
    }
    card = RECORD["scorecard"]

    assert points == {
        "facilitation": card["credit"],
        "pushing": card["push_cost"],
        "hiding": card["hide_cost"],
    }
    assert RECORD["at"]["missed_asks"] == [
        turn["number"] for turn in RECORD["turns"] if turn.get("missed_ask")
    ]


def test_every_mark_quotes_the_words_it_spans():
    for turn in RECORD["turns"]:
        for mark in turn.get("marks", ()):
            span = mark["span"]
            assert turn["text"][span["start"] : span["end"]] == mark["quote"]


def test_a_turn_that_cost_comes_with_a_better_line():
    assert RECORD["worst"]
    assert all(it["better"] and it["instead"] for it in RECORD["worst"] if it["belief"])
    assert not any(it["better"] for it in RECORD["best"])


def test_a_talk_agrees_with_itself():
    found = agreement(TALK, TALK)

    assert found.turns == found.same_reading == found.same_marks == len(TALK.judged)
    assert found.marks == found.shared
    assert all(right == found.turns for _, right in found.context)


def test_what_differs_is_counted():
    bare = score_dialogue(TALK.dialogue, READY.names)
    found = agreement(TALK, bare)

    assert found.same_reading == found.turns
    assert found.shared <= found.marks
