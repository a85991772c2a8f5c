"""Patterns over tagged words."""

from __future__ import annotations

import json

import pytest

from bench import cues
from simulator.language.clause import parse
from simulator.language.cues.kept import FILE
from simulator.language.gazetteer import Gazetteer
from simulator.language.patterns import Matcher, compiled
from simulator.language.shelf import shelved

ROWS = (
    ("leave", "^ can|may i ask ; ^ might i *2 ask"),
    ("whom", "(speak|talk) (to|with) PRON $"),
    ("twice", "very? very good"),
)


def found(line: str) -> list[str]:
    (clause,) = parse(line, Gazetteer())
    return [m.name for m in Matcher(compiled(ROWS)).find(clause.words, clause.form.body)]


def test_what_the_wheel_carries_is_what_the_tables_say():
    assert shelved(FILE).decode("utf-8") == cues.text()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("May I ask you something?", ["leave"]),
        ("Might I just quickly ask?", ["leave"]),
        ("Tell me what I may ask.", []),
        ("Would you talk with them?", ["whom"]),
        ("It is very very good.", ["twice", "twice"]),
        ("It is very good.", ["twice"]),
    ],
)
def test_a_pattern_is_found_where_it_stands(line: str, names: list[str]):
    assert found(line) == names


def test_a_row_may_be_read_from_json_and_finds_the_same():
    again = Matcher(type(compiled(ROWS))(*json.loads(json.dumps(compiled(ROWS)))))
    (clause,) = parse("May I ask you something?", Gazetteer())

    assert again.find(clause.words, 0) == Matcher(compiled(ROWS)).find(clause.words, 0)
