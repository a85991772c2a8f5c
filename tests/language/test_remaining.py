"""Questions for what is still open, whichever part it is."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Speaker
from simulator.language import interpret
from simulator.language.acts import Kind

BEFORE = Dialogue().say(Speaker.BUYER, "Dispatch has been asked, and so has the yard.")


def asks(text: str) -> bool:
    return any(s.kind == Kind.OPEN for s in interpret(text, BEFORE).segments)


@pytest.mark.parametrize(
    "text",
    [
        "So what's still open for all of you?",
        "What haven't you settled among yourselves yet?",
        "What else would have to be settled before you'd choose?",
        "What is still in the way, then?",
    ],
)
def test_asking_what_is_open_is_known_by_its_form(text: str):
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "What time do you open on Saturdays?",
        "What did you settle last time?",
        "What is missing from the rota?",
        "Do you want to go ahead, leave it, or settle something first?",
    ],
)
def test_what_only_sounds_like_it_is_not(text: str):
    assert not asks(text)
