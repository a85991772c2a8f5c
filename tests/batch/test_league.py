"""The league over processes: the same whatever their number, and nothing done is done again."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.batch.league import Done, gathered, known, line, run_league, tasks
from simulator.diagnostics import Problems

TODO = tasks("small_practice", ["brisk_finance", "proud_builder"], ["waiter", "random"], 12)


def test_sellers_that_draw_no_lots_have_one_task_and_others_as_many_as_seeds_fill():
    spans = [(t.persona, t.seller, t.first, t.last) for t in TODO[:3]]

    assert spans == [
        ("brisk_finance", "waiter", 0, 1),
        ("brisk_finance", "random", 0, 10),
        ("brisk_finance", "random", 10, 12),
    ]


def test_any_number_of_workers_gives_the_same_bytes_in_the_same_order():
    alone = "".join(map(line, run_league(TODO, 1)))

    assert "".join(map(line, run_league(TODO, 3))) == alone
    assert alone.count("\n") == len(TODO)


def test_what_is_kept_is_read_back_and_a_last_line_that_was_cut_off_is_not(tmp_path: Path):
    done = list(run_league(TODO))
    path = tmp_path / "kept.jsonl"
    path.write_text("".join(map(line, done[:3])) + line(done[3])[:40])

    found = known(path, TODO)

    assert found == {one.task: one for one in done[:3]}
    assert known(tmp_path / "absent.jsonl", TODO) == {}


def test_a_line_about_another_text_is_passed_by(tmp_path: Path):
    done = next(iter(run_league(TODO[:1])))
    path = tmp_path / "kept.jsonl"
    path.write_text(line(done).replace('["0', '["other 0', 1))

    assert known(path, TODO) == {}


def test_a_line_that_is_none_of_ours_is_said(tmp_path: Path):
    path = tmp_path / "kept.jsonl"
    path.write_text('{"file": "a.vtt"}\n')

    with pytest.raises(Problems) as found:
        known(path, TODO)

    assert [(d.code, d.where.line) for d in found.value.diagnostics] == [("BF502", 1)]


def test_who_lacks_a_task_has_no_standing():
    done = list(run_league(TODO))
    broken = [Done(done[1].task, (), lost=True) if one is done[1] else one for one in done]

    names = [(s.persona, s.bot) for s in gathered(broken)]

    assert names == [
        ("brisk_finance", "waiter"),
        ("proud_builder", "waiter"),
        ("proud_builder", "random"),
    ]
