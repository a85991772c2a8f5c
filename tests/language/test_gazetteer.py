"""Names of the buyer's world found in a seller's words."""

from __future__ import annotations

import pytest

from simulator.language.acts import Target
from simulator.language.gazetteer import Entry, Gazetteer

NAMES = Gazetteer(
    (
        Entry("night shift", "nights", Target.PEOPLE),
        Entry("shift", "shift", Target.STATUS),
        Entry("IT", "joost", Target.PEOPLE),
        Entry("Priya", "priya", Target.PEOPLE),
    )
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Who speaks for the Night  Shift?", ["nights"]),
        ("That shift, and priya's", ["shift", "priya"]),
        ("Would IT want it?", ["joost"]),
        ("would it want it", []),
        ("nightshifts", []),
        ("", []),
    ],
)
def test_whole_words_are_found_the_longest_first_and_abbreviations_in_capitals(text, ids):
    assert [mention.entry.id for mention in NAMES.find(text)] == ids


def test_no_names_find_nothing():
    assert Gazetteer().find("Priya") == ()
