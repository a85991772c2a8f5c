"""Questions whose form says what they are about, whatever they name."""

from __future__ import annotations

import pytest

from simulator.language.clause import parse
from simulator.language.gazetteer import Gazetteer
from simulator.language.worded import worded

NOBODY = Gazetteer()
FORMS = [
    ("How would everybody know by Easter whether it has paid?", "criteria"),
    ("What does good look like to the night shift?", "criteria"),
    ("What could a new rota break for the cleaners?", "fallout"),
    ("Would anybody come off worse?", "fallout"),
    ("Has anyone ever tried it the other way round?", "workaround"),
    ("What else is happening over the summer?", "initiatives"),
    ("Who would look after it once you're gone?", "ownership"),
    ("Which order would you see them in?", "route"),
    ("What would Marjorie need to agree?", "buy-in"),
    ("Who has to sign that?", "rules"),
    ("What has really kept it as it is?", "status"),
]
OTHERS = [
    "How did you know?",
    "What would Ken say?",
    "You know how they will know.",
    "Who told you that?",
    "What does the van cost?",
]


@pytest.mark.parametrize(("line", "target"), FORMS)
def test_a_plain_form_is_known(line: str, target: str) -> None:
    found = [worded(clause) for clause in parse(line, NOBODY)]

    assert [one.value for one in found if one] == [target]


@pytest.mark.parametrize("line", OTHERS)
def test_what_only_resembles_one_is_left_to_the_model(line: str) -> None:
    assert not any(worded(clause) for clause in parse(line, NOBODY))
