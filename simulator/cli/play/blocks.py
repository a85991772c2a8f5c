"""What the desk says: blocks of words, each with the part it plays. Fronts decide how it looks."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Look(StrEnum):
    """The part a block plays. No meaning hangs on how a front shows it."""

    BUYER = "buyer"  # the buyer's words, with their name in front
    NOTE = "note"  # a short remark of the program
    PAGE = "page"  # something to read: briefing, map, debrief
    ALERT = "alert"  # something went wrong


class Block(NamedTuple):
    """A piece of text and its part. `name` is the speaker of a buyer's block."""

    look: Look
    text: str
    name: str = ""


def note(text: str) -> Block:
    """Return a remark."""
    return Block(Look.NOTE, text)


def page(text: str) -> Block:
    """Return something to read."""
    return Block(Look.PAGE, text)


def alert(text: str) -> Block:
    """Return a warning."""
    return Block(Look.ALERT, text)


def spoken(block: Block) -> str:
    """Return a buyer's block as text: the name, then the words, later paragraphs set in by two."""
    return f"{block.name}: {block.text}".replace("\n", "\n  ").replace("\n  \n", "\n\n")


class Then(StrEnum):
    """What the sitting does after an answer of the desk."""

    GO_ON = "go on"
    LEAVE = "leave"
    RETRY = "retry"  # from the turn in `argument`, in a new journal
    SWITCH = "switch"  # to the journal in `argument`


class Answer(NamedTuple):
    """The desk's answer to a line."""

    blocks: tuple[Block, ...]
    then: Then = Then.GO_ON
    argument: str = ""
