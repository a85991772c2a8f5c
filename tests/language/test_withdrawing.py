"""Leaving the sale: what leaves nothing of it, and what only sounds so."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Speaker
from simulator.language import interpret
from simulator.language.acts import Family, Kind

AFTER = Dialogue().say(Speaker.BUYER, "It's only the one hour a day, now that I look at it.")


def leaves(text: str) -> bool:
    return any(s.kind == Kind.WITHDRAW for s in interpret(text, AFTER).segments)


@pytest.mark.parametrize(
    "text",
    [
        "I don't believe we are the right people for you.",
        "You really don't need us at all.",
        "You don't need our software. A rota on the wall will do.",
        "To be honest, there is nothing here for us to sell.",
        "From all this I don't think you need to buy anything from us.",
        "There's nothing here for you to buy.",
        "I'll take myself off, and I won't ring unless you ask me to.",
    ],
)
def test_words_that_leave_nothing_of_the_sale_are_known(text: str):
    read = interpret(text, AFTER)

    assert leaves(text)
    assert read.family is Family.FACILITATING
    assert not read.abstained


@pytest.mark.parametrize(
    "text",
    [
        "If you don't need us, say so.",
        "Do you think we're not the right people?",
        "You don't need us to do the training, your own people can.",
        "I don't think the night shift is the right place to start.",
        "You don't need our permission.",
        "You don't need to buy it outright.",
        "I won't ring you before Friday.",
        "I won't call again unless Graham has signed.",
        "I'd never tell you that you should walk away from them.",
    ],
)
def test_what_only_sounds_like_leaving_ends_nothing(text: str):
    assert not leaves(text)
