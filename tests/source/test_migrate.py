"""Older files come to the newest format with their comments; the mechanism is shown on a step of
the tests' own, since there is one format so far."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simulator.cli.main import run
from simulator.diagnostics import Problems
from simulator.source import Document
from simulator.source.migrate import STEPS, Edit, Step, migrate, renamed
from tests.support import SMALL

OLD = """\
# My first buyer.
format: 1   # as the manual says
people:
  ruth: {job: manager}   # she is fair
  "job":
    # who signs
    'job': owner
"""
NEW = """\
# My first buyer.
format: 2   # as the manual says
people:
  ruth: {role: manager}   # she is fair
  "job":
    # who signs
    role: owner
"""


def jobs(document: Document) -> Iterator[Edit]:
    for id, person in document.data["people"].items():
        if "job" in person:
            yield renamed(document, ("people", id, "job"), "role")


def nothing(document: Document) -> Iterator[Edit]:
    yield from ()


FIXTURE = {1: Step("people's 'job' is called 'role'", jobs)}


def test_a_step_changes_its_keys_and_leaves_comments_and_layout_alone():
    found = migrate(OLD, "old.yaml", 2, FIXTURE)

    assert found.text == NEW
    assert found.done == ("people's 'job' is called 'role'",)


def test_what_is_migrated_has_nothing_left_to_do():
    assert migrate(NEW, "new.yaml", 2, FIXTURE) == (NEW, ())


def test_steps_follow_each_other():
    steps = {**FIXTURE, 2: Step("nothing else", nothing)}

    assert migrate(OLD, "old.yaml", 3, steps).text == NEW.replace("format: 2", "format: 3")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format: 7\n", "this is format 7, and this version reads 2"),
        ("format: one\n", "does not say which format"),
        ("format: true\n", "does not say which format"),
        ("title: x\n", "does not say which format"),
        ("- x\n", "does not say which format"),
    ],
)
def test_a_format_that_is_not_known_is_told(text, said):
    with pytest.raises(Problems, match="BF109") as told:
        migrate(text, "f.yaml", 2, FIXTURE)

    assert said in str(told.value)


def test_a_file_that_cannot_be_read_is_not_touched():
    with pytest.raises(Problems, match="BF101"):
        migrate("a: [", "f.yaml", 2, FIXTURE)


def test_there_is_a_step_from_every_format_but_the_newest():
    from simulator.scenario.schema import FORMAT

    assert sorted(STEPS) == list(range(1, FORMAT))


def test_the_command_says_that_there_is_nothing_to_do_and_writes_nothing(tmp_path, capsys):
    path = tmp_path / "depot.yaml"
    path.write_text(SMALL)
    before = path.stat().st_mtime_ns

    assert run(["migrate", str(path)]) == 0
    assert "nothing to do, this is format 1" in capsys.readouterr().out
    assert path.stat().st_mtime_ns == before
    assert path.read_text() == SMALL


def test_the_command_replaces_the_file_at_once(tmp_path, capsys, monkeypatch):
    path = tmp_path / "old.yaml"
    path.write_text(OLD)
    monkeypatch.setattr("simulator.scenario.schema.FORMAT", 2)
    monkeypatch.setattr("simulator.source.migrate.migrate.__defaults__", (FIXTURE,))

    assert run(["migrate", "--dry-run", str(path)]) == 0
    assert path.read_text() == OLD
    assert run(["migrate", str(path)]) == 0
    assert path.read_text() == NEW
    assert [p.name for p in tmp_path.iterdir()] == ["old.yaml"]


def test_a_scenario_of_a_version_to_come_is_told_so(tmp_path, capsys):
    path = tmp_path / "depot.yaml"
    path.write_text(SMALL.replace("format: 1", "format: 2"))

    assert run(["check", str(path)]) == 1
    assert (
        "1:9 BF109 this is format 2, and this version reads format 1; use a newer"
        in capsys.readouterr().out
    )
