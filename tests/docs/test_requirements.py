"""`docs/requirements.md` says what is so: every row once, every name in it real, the sums right."""

from __future__ import annotations

import ast
import re
import shlex
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from simulator.cli.main import COMMANDS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "requirements.md").read_text(encoding="utf-8")
EACH = {"S0": 21, "S1": 21, "S2": 23, "S3": 29, "S4": 32}
STANDS = ("shown", "partly", "open")
NODE = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
COMMAND = re.compile(r"`buysim ([^`]+)`")
WALKTHROUGHS = re.compile(r"walkthroughs ((?:`\w+`[,\s]*)+)")
COUNTS = re.compile(r"^\| (S\d|all)\b[^|]*\|[^|]*\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", re.M)


class Row(NamedTuple):
    """One line of the tables."""

    id: str
    must: str
    stands: str
    shows: str


ROWS = [
    Row(*(cell.strip() for cell in found.groups()))
    for found in re.finditer(r"^\| (S\d-\d\d) \|([^|]*)\|([^|]*)\|([^|]*)\|$", PAGE, re.M)
]


@cache
def defined_in(file: str) -> frozenset[str]:
    """The names of the tests that a file defines."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = (n.name for n in tree.body if isinstance(n, ast.FunctionDef))
    return frozenset(name for name in names if name.startswith("test_"))


def test_every_requirement_stands_there_once():
    expected = [f"{e}-{n:02}" for e, many in EACH.items() for n in range(1, many + 1)]

    assert len(expected) == 126
    assert [row.id for row in ROWS] == expected


def test_a_row_begins_with_an_id_or_is_in_no_table_of_rows():
    assert len(re.findall(r"^\| S\d-", PAGE, re.M)) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_says_where_it_stands_and_what_shows_it(row: Row):
    named = NODE.findall(row.shows)
    run = [*named, *COMMAND.findall(row.shows)]

    assert row.must
    assert row.stands in STANDS
    assert run if row.stands != "open" else not named
    assert ("**Missing:**" in row.shows) is (row.stands == "partly")
    assert row.shows.startswith("nothing yet") is (row.stands == "open")


def test_every_test_that_is_named_exists():
    named = set(NODE.findall(PAGE)) - {("tests/buyer/test_time.py", "test_x")}

    assert len(named) > 90
    assert {(file, name) for file, name in named if name not in defined_in(file)} == set()
    assert PAGE.count("::test_") == len(NODE.findall(PAGE))


def test_every_command_that_is_named_exists():
    named = {shlex.split(line)[0] for line in COMMAND.findall(PAGE)}

    assert named
    assert named <= set(COMMANDS)


def test_every_file_of_cases_that_is_named_exists():
    notes = re.findall(r"cases ((?:`\w+`(?:, | and )?)+)", PAGE)
    named = {name for note in notes for name in re.findall(r"\w+", note.replace(" and ", " "))}

    assert named
    assert named <= {path.stem for path in (ROOT / "tests" / "rubric" / "cases").glob("*.yaml")}


def test_every_walkthrough_that_is_named_exists():
    named = {name for some in WALKTHROUGHS.findall(PAGE) for name in re.findall(r"\w+", some)}
    kept = yaml.safe_load((ROOT / "scenarios" / "order_desk.walkthroughs.yaml").read_text("utf-8"))

    assert named
    assert named <= set(kept["walkthroughs"])


def test_the_counts_are_those_of_the_rows():
    counted = {
        essay: tuple(sum(r.id.startswith(essay) and r.stands == s for r in ROWS) for s in STANDS)
        for essay in EACH
    }
    everything = tuple(sum(row.stands == s for row in ROWS) for s in STANDS)
    expected = {
        **{essay: (sum(counts), *counts) for essay, counts in counted.items()},
        "all": (sum(everything), *everything),
    }

    assert {name: tuple(map(int, figures)) for name, *figures in COUNTS.findall(PAGE)} == expected
