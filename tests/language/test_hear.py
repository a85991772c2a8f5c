"""What is heard in a buyer's turn."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Speaker
from simulator.language import hear
from simulator.language.acts import Target
from simulator.language.gazetteer import Entry, Gazetteer
from simulator.language.hearing import Resistance

ASKED_LEAVE = Dialogue().say(Speaker.SELLER, "May I ask about the people in the store?")
ASKED_FACT = Dialogue().say(Speaker.SELLER, "How many vans do you run?")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("And what would that cost us?", "price"),
        ("how much is it", "price"),
        ("What would you do in our place?", "opinion"),
        ("Does it run without a network?", "fact"),
        ("How long does the fitting take?", "fact"),
        ("We run eleven vans.", ""),
        ("Good morning, come in.", ""),
    ],
)
def test_what_the_buyer_asks_for(text: str, asks: str) -> None:
    assert hear(text).asks == asks


def test_a_yes_grants_only_what_was_asked_for() -> None:
    assert hear("Sure, go ahead.", ASKED_LEAVE).grants
    assert not hear("Sure, eleven.", ASKED_FACT).grants
    assert not hear("Sure, go ahead.").grants


def test_a_no_refuses() -> None:
    heard = hear("No, I'd rather not.", ASKED_LEAVE)

    assert heard.refuses
    assert not heard.grants


@pytest.mark.parametrize(
    ("text", "ready"),
    [
        ("Everyone has signed off. What happens next?", True),
        ("We're all agreed now.", True),
        ("We are nowhere near that.", False),
        ("We're not ready yet.", False),
    ],
)
def test_a_ready_cue_is_heard_unless_denied(text: str, ready: bool) -> None:
    assert hear(text).ready is ready


def test_a_worry_waits_to_be_taken_up() -> None:
    assert hear("I'm afraid the night nurses will hate it.").concern is not Target.NONE
    assert hear("Lovely, thanks.").concern is Target.NONE


@pytest.mark.parametrize(
    ("text", "resists"),
    [
        ("No, we are not interested.", Resistance.SELF_ASSERTION),
        ("We'll decide in our own time.", Resistance.FREEDOM),
        ("Maybe next quarter.", Resistance.HESITANCE),
        ("You salespeople all say that.", Resistance.SOURCE),
        ("Just send me a brochure.", Resistance.STALL),
        ("We are completely swamped.", Resistance.PITY),
    ],
)
def test_how_a_buyer_resists(text: str, resists: Resistance) -> None:
    assert hear(text).resists is resists


def test_names_and_small_talk_are_heard() -> None:
    names = Gazetteer((Entry("Priya", "priya", Target.PEOPLE),))

    assert hear("I'd have to ask Priya.", Dialogue(), names).mentions == ("priya",)
    assert hear("How was your weekend?").small_talk
    assert not hear("How would finance react?").small_talk
