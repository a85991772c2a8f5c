"""Attempts, what-if and the index: made from journals, and from nothing else."""

import sqlite3
from pathlib import Path

import pytest

from simulator.engine import engine
from simulator.practice.attempts import MODE, OUTCOME, PURPOSE, RETRY, Attempt, attempt, summary
from simulator.practice.progress import progress
from simulator.practice.store import Store
from simulator.practice.whatif import fork
from simulator.study.talk import begin
from simulator.transcripts import Entry, Header, Journal
from tests.support import persona, small

HEADER = Header(1, "0", "depot", "d" * 16, "tester", "p" * 16, 3, "rules", "2026-05-03T10:00:00")
START = Entry("move", 1, "start", "Come in.")


def journal(*entries: Entry) -> Journal:
    return Journal(HEADER, (START, *entries))


def said(n: int, text: str) -> Entry:
    return Entry("say", n, text, "Hm.")


@pytest.fixture
def store(tmp_path: Path):
    with Store(tmp_path / "index.sqlite3") as opened:
        yield opened


def test_a_journal_without_a_word_is_no_attempt():
    assert attempt("x", journal()) is None
    assert attempt("x", Journal(None)) is None


def test_an_attempt_that_was_killed_counts_its_turns_and_has_no_ending():
    found = attempt("x", journal(said(2, "Hello"), said(3, "Well?")))

    assert found is not None
    assert (found.turns, found.ending, found.good, found.facilitation) == (2, "", None, None)


def test_an_attempt_is_what_its_last_summary_says():
    talk = begin(engine(small(), persona(), 3)).say("Who else lives with the rota?")
    kept = Entry("rating", 3, OUTCOME, score=summary(talk, 4, 2))
    mode = Entry("rating", 4, MODE, score={"value": "exam"})

    found = attempt("x", journal(said(2, "Who else lives with the rota?"), kept, mode))

    assert found is not None
    assert (found.mode, found.helped, found.pushed, found.turns) == ("exam", 4, 2, 1)
    assert found.facilitation is not None
    assert sum((found.acts or {}).values()) == 1


def test_a_summary_before_the_last_turn_no_longer_counts():
    old = Entry("rating", 3, OUTCOME, score={"ending": "No decision", "turns": 1})

    found = attempt("x", journal(said(2, "Hello"), old, said(4, "One more thing.")))

    assert found is not None
    assert (found.ending, found.turns) == ("", 2)


def test_keys_of_a_later_version_are_passed_over():
    kept = Entry("rating", 3, OUTCOME, score={"turns": 1, "colour": "blue", "weeks": "x"})

    assert attempt("x", journal(said(2, "Hello"), kept)) is not None


def test_a_fork_keeps_what_stood_before_the_turn_and_the_purpose():
    entries = (
        START,
        Entry("rating", 2, PURPOSE, score={"value": "listen"}),
        said(3, "one"),
        said(4, "gone"),
        Entry("undo", 5),
        Entry("move", 6, "wait"),
        said(7, "two"),
        Entry("rating", 8, OUTCOME, score={}),
    )

    kept = fork(entries, 2, "old.jsonl")

    assert [entry.text for entry in kept] == ["start", "one", "wait", PURPOSE, RETRY]
    assert [entry.n for entry in kept] == [1, 2, 3, 4, 5]
    assert kept[-1].score == {"of": "old.jsonl", "turn": 2}


@pytest.mark.parametrize("turn", [0, -1, 2])
def test_there_is_no_fork_at_a_turn_that_was_not_said(turn: int):
    with pytest.raises(ValueError, match="count from 1 to 1"):
        fork((START, said(2, "one")), turn, "old")


def test_the_index_gives_back_what_was_put_in_oldest_first(store: Store):
    new = Attempt("b", "depot", "tester", "2026-05-04", acts={"FAC_Q": 2}, facilitation=0.5)
    old = Attempt("a", "depot", "tester", "2026-05-03", ending="No decision", good=False)

    store.put(new)
    store.put(old)
    store.put(old)

    assert store.attempts() == (old, new)


def test_rebuilding_forgets_what_is_no_longer_there(store: Store):
    store.put(Attempt("gone", "depot", "tester", ""))

    assert store.rebuild([Attempt("here", "depot", "tester", "")]) == 1
    assert [found.name for found in store.attempts()] == ["here"]


def test_an_index_of_another_layout_is_emptied_and_says_so(tmp_path: Path):
    path = tmp_path / "index.sqlite3"
    with Store(path) as store:
        store.put(Attempt("a", "depot", "tester", ""))
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.close()

    with Store(path) as store:
        assert (store.stale, store.attempts()) == (True, ())


def test_an_index_is_for_its_owner_only(tmp_path: Path):
    with Store(tmp_path / "index.sqlite3"):
        assert (tmp_path / "index.sqlite3").stat().st_mode & 0o077 == 0


def test_progress_is_told_by_scenario_with_retries_apart():
    talks = [
        Attempt(
            "1", "depot", "t", "1", facilitation=0.2, pushing=0.5, acts={"PITCH": 3, "FAC_Q": 1}
        ),
        Attempt("2", "depot", "t", "2", facilitation=0.9, pushing=0.0, retry=True),
        Attempt("3", "depot", "t", "3", facilitation=0.6, pushing=0.1, good=True, ending="Stayed"),
        Attempt("4", "depot", "t", "4", facilitation=0.4, pushing=0.3, acts={"FAC_Q": 4}),
        Attempt("5", "other", "t", "5"),
    ]

    depot, other = progress(talks)

    assert (depot.attempts, depot.retries, depot.good) == (3, 1, 1)
    facilitation, pushing, hiding = depot.courses
    assert (facilitation.first, facilitation.best, facilitation.latest) == (0.2, 0.6, 0.4)
    assert (pushing.first, pushing.best, pushing.latest, pushing.n) == (0.5, 0.1, 0.3, 3)
    assert (hiding.best, hiding.n) == (None, 0)
    assert [(s.act, s.first, s.latest) for s in depot.shares] == [
        ("FAC_Q", 0.25, 1.0),
        ("PITCH", 0.75, 0.0),
    ]
    assert other.shares == ()
