"""What the dialogue says about the moment before a turn: asked, worried, ready, refused, warm.

Only the last twelve turns are read. Everything here comes from words; whether the buyer truly is
ready is the engine's knowledge and changes marks, not acts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from simulator.dialogue import Dialogue, Speaker
from simulator.language.acts import Target
from simulator.language.clause import parse
from simulator.language.cues import courtesies
from simulator.language.echo import Heard, heard
from simulator.language.gazetteer import Gazetteer
from simulator.language.hearing import Hearing, Resistance
from simulator.language.listening import agrees_to_buy, hear

_LOGISTIC = frozenset("link file email invite address phone entrance".split())
_SUBSTANCE = 5
REACH = 12
"""Turns before this one that are read."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The moment: the buyer's last turn heard, the buyer's words so far, and a few plain facts."""

    hearing: Hearing
    said: Heard
    opening: bool
    permitted: bool
    bought: bool
    refused: bool
    negative: bool
    live: bool
    logistic: bool
    warm: bool
    last: str

    def features(self) -> dict[str, float]:
        """Return the moment as named features; absent means zero."""
        heard_now = self.hearing
        found = {
            "m.asked": bool(heard_now.asks),
            "m.asked." + (heard_now.asks or "none"): True,
            "m.ready": heard_now.ready,
            "m.concern": heard_now.concern is not Target.NONE and not heard_now.small_talk,
            "m.small": heard_now.small_talk,
            "m.opening": self.opening,
            "m.permitted": self.permitted,
            "m.bought": self.bought,
            "m.refused": self.refused,
            "m.product": heard_now.product,
            "m.live": self.live,
            "m.logistic": self.logistic,
            "m.warm": self.warm,
            "m.negative": self.negative,
            "m.resists": heard_now.resists is not Resistance.NONE,
        }
        return {name: 1.0 for name, holds in found.items() if holds}


def last_of(dialogue: Dialogue) -> str:
    """Return the buyer's last turn among those that are read; empty where there is none."""
    near = (turn for turn in reversed(dialogue.turns[-REACH:]) if turn.speaker is Speaker.BUYER)
    return next((turn.text for turn in near), "")


def moment_of(dialogue: Dialogue, gazetteer: Gazetteer) -> Moment:
    """Return the moment after a dialogue."""
    turns = dialogue.turns[-REACH:]
    near = Dialogue(turns)
    buyers = [turn.text for turn in turns if turn.speaker is Speaker.BUYER]
    place = max((i for i, turn in enumerate(turns) if turn.speaker is Speaker.BUYER), default=-1)
    if place < 0:
        return Moment(
            Hearing(), heard(()), True, False, False, False, False, False, False, False, ""
        )
    before = Dialogue(turns[:place])
    now = hear(turns[place].text, before, gazetteer)
    words = [word for clause in parse(turns[place].text, gazetteer) for word in clause.words]
    return Moment(
        hearing=now,
        said=heard(buyers),
        opening=len(near.turns) <= 1,
        permitted=now.grants,
        bought=any(agrees_to_buy(text) for text in buyers[-2:]),
        refused=now.refuses and now.resists is not Resistance.NONE,
        negative=any(word.pos == "NEG" for word in words),
        live=len(words) >= _SUBSTANCE and not now.small_talk,
        logistic=bool(now.asks) and any("LOGI" in w.keys or w.lemma in _LOGISTIC for w in words),
        warm=sum(_warm(turn.text) for turn in near.last(Speaker.SELLER, 2)) == 2,
        last=turns[place].text,
    )


@lru_cache(maxsize=256)
def _warm(text: str) -> bool:
    """True when a seller's turn was small talk."""
    return any(
        match.name == "smalltalk"
        for clause in parse(text, Gazetteer())
        for match in courtesies().find(clause.words, clause.form.body)
    )
