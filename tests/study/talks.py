"""Talks and journals that the tests of this room, the batch and the command share."""

from __future__ import annotations

from collections.abc import Iterable

from simulator import __version__
from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.engine import Engine
from simulator.language import Tier
from simulator.study.talk import Talk, begin, opened, record
from simulator.transcripts import FORMAT, Entry, Header, encode

LINES = (
    "Good morning, thanks for seeing me.",
    "Who besides you has to live with the rota?",
    "What have you tried so far, and what did Kestrel say?",
    "Our planner cuts overtime by a fifth, and it runs on any phone.",
    "So it is Aga who keeps the Grid going, and nobody has asked her?",
    "Shall we meet in two weeks, or would you rather leave it?",
    "",
    "If you sign by Friday I can take ten per cent off.",
    "Do you want to go ahead, stay as you are, or settle something first?",
)
"""What a seller types; an undo and a move are `UNDO` and a name in angle brackets."""
UNDO, END = "<undo>", "<end>"


def told(engine: Engine, typed: Iterable[str]) -> tuple[Talk, tuple[Entry, ...]]:
    """Play what was typed, as `buysim play` does; return the talk and the journal's entries."""
    talk = begin(engine)
    entries = [opened(talk)]
    for words in typed:
        number = len(entries) + 1
        if words == UNDO:
            talk = talk.back()
            entries.append(Entry("undo", number))
        elif not talk.state.ended:
            talk = talk.move("end") if words == END else talk.say(words)
            turn = talk.turns[-1]
            entries.append(record(turn.kind, number, turn.text, turn.step))
    return talk, tuple(entries)


def header(engine: Engine) -> Header:
    """The header that a journal of this engine has."""
    return Header(
        FORMAT,
        __version__,
        engine.scenario.id,
        engine.scenario.digest,
        engine.persona.id,
        engine.persona.digest,
        engine.seed,
        Tier.FULL.reader,
    )


def written(engine: Engine, entries: Iterable[Entry]) -> str:
    """The text of a journal."""
    lines = [header(engine).record(), *(entry.record() for entry in entries)]
    return "".join(map(encode, lines))


def dialogue(*turns: str) -> Dialogue:
    """A dialogue of ``S: words`` and ``B: words``; further letters are names."""
    sides = {"S": Speaker.SELLER, "B": Speaker.BUYER}
    parted = (turn.partition(": ") for turn in turns)
    return Dialogue(tuple(Utterance(sides[who[0]], words, who[1:]) for who, _, words in parted))
