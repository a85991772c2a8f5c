"""Sending the buyer to somebody of theirs is asking for a next step."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Speaker
from simulator.language import interpret
from simulator.language.acts import Act, Kind, Target
from simulator.language.gazetteer import Entry, Gazetteer, Side

NAMES = Gazetteer((
    Entry("Lothar", "lothar", Target.PEOPLE),
    Entry("Quillon", "product", Target.NONE, Side.SELLER),
))  # fmt: skip
BEFORE = Dialogue().say(Speaker.BUYER, "Lothar never comes to meetings. He has the loading bay.")


def sends(text: str) -> bool:
    parts = interpret(text, BEFORE, NAMES).segments
    return any(s.act is Act.DECISION_ASK and s.kind == Kind.ERRAND for s in parts)


@pytest.mark.parametrize(
    "text",
    [
        "Could you ask Lothar before we meet again?",
        "Would you be able to have a word with Lothar about the bay?",
        "Might you put that to Lothar?",
        "Will you check with him first?",
        "Can you get Lothar to try it for a morning?",
    ],
)
def test_an_errand_is_known_by_its_form(text: str):
    assert sends(text)


@pytest.mark.parametrize(
    "text",
    [
        "Could you ask Lothar to sign it for me?",
        "Would you tell Lothar about Quillon?",
        "Could you ask for a quote?",
        "Did you ask Lothar?",
        "Who could ask Lothar?",
    ],
)
def test_what_only_sounds_like_one_is_not(text: str):
    assert not sends(text)
