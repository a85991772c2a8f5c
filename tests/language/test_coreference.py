"""Whom a turn speaks of."""

from __future__ import annotations

import pytest

from simulator.language import interpret
from simulator.language.acts import Target
from simulator.language.gazetteer import Entry, Gazetteer

NAMES = Gazetteer(tuple(Entry(n, n.lower(), Target.PEOPLE) for n in ("Bea", "Sunita", "Wilf")))


def named(line: str) -> set[str]:
    return {id for one in interpret(line, gazetteer=NAMES).segments for id in one.mentions}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Who else would a stopped line land on, besides Bea and Sunita?", set()),
        ("Apart from Bea, Sunita and you, is there anyone who'd feel it?", set()),
        ("Other than Wilf, who would have to know before Bea does?", {"bea"}),
        ("Would anybody except Wilf mind, and what would Bea say?", {"bea"}),
        ("Besides, Bea should know. What would Bea say?", {"bea"}),
        ("What would Bea and Sunita need?", {"bea", "sunita"}),
    ],
)
def test_whoever_is_set_aside_is_not_spoken_of(line: str, expected: set[str]) -> None:
    assert named(line) == expected
