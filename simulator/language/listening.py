"""The buyer's turn heard: what it asks for, grants, refuses, worries about and resists.

The same clauses and patterns as for the seller. What a buyer's yes or no answers is read from the
seller's turn before it: a yes grants something only when leave was asked for.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.dialogue import Dialogue, Speaker
from simulator.language.acts import Target
from simulator.language.clause import Clause, parse
from simulator.language.cues import buyer_cues, courtesies
from simulator.language.gazetteer import Gazetteer, Side
from simulator.language.hearing import Hearing, Resistance
from simulator.language.targets import target_of
from simulator.language.tokens import Token

_RESISTS = (
    ("resist.no", Resistance.SELF_ASSERTION),
    ("resist.freedom", Resistance.FREEDOM),
    ("resist.source", Resistance.SOURCE),
    ("resist.later", Resistance.HESITANCE),
    ("resist.stall", Resistance.STALL),
    ("resist.pity", Resistance.PITY),
    ("resist.counter", Resistance.COUNTER),
)
_CONCERNS = frozenset(
    (
        Target.PEOPLE,
        Target.RULES,
        Target.WORKAROUND,
        Target.INCUMBENT,
        Target.FALLOUT,
        Target.INITIATIVES,
        Target.BUY_IN,
    )
)
_WORK = frozenset("OFFER DEALN PRICEN PEOPLE INCUMB RIVAL PROBLEMN CRITN AGREEN".split())


def hear(text: str, dialogue: Dialogue, gazetteer: Gazetteer) -> Hearing:
    """Return how one buyer turn was heard, given what was said before it."""
    clauses = parse(text, gazetteer)
    cues = _cues(text)
    before = dialogue.last(Speaker.SELLER, 1)
    asked_leave = bool(before) and _asks_leave(before[0].text)
    refuses = "no" in cues
    return Hearing(
        asks=_asks(clauses, cues),
        grants=asked_leave and "yes" in cues and not refuses,
        refuses=bool(before) and refuses,
        ready="ready" in cues and "not:ready" not in cues,
        concern=_concern(clauses, cues, gazetteer),
        mentions=tuple(m.entry.id for clause in clauses for m in clause.mentions),
        resists=next((kind for cue, kind in _RESISTS if cue in cues), Resistance.NONE),
        small_talk=_small_talk(text, cues),
        product="product" in cues or any(c.mentions_side(Side.SELLER) for c in clauses),
    )


def agrees_to_buy(text: str) -> bool:
    """True when a buyer turn says yes to going ahead."""
    return "agreed.yes" in _cues(text)


@lru_cache(maxsize=256)
def _asks_leave(text: str) -> bool:
    return any(
        clause.form.mood.asks
        and any(m.name == "permission" for m in courtesies().find(clause.words, clause.form.body))
        for clause in parse(text, Gazetteer())
    )


@lru_cache(maxsize=512)
def _cues(text: str) -> frozenset[str]:
    found: set[str] = set()
    for clause in parse(text, Gazetteer()):
        for match in buyer_cues().find(clause.words, clause.form.body):
            if match.start in clause.quoted:
                continue
            negated = match.start in clause.negated
            found.add(("not:" if negated else "") + match.name)
    return frozenset(found)


def _asks(clauses: tuple[Clause, ...], cues: frozenset[str]) -> str:
    asking = any(clause.form.mood.asks and len(clause.words) > 2 for clause in clauses)
    if "ask.price" in cues and (asking or _bare_price(clauses)):
        return "price"
    if "ask.opinion" in cues:
        return "opinion"
    if not asking:
        return "other" if "resist.stall" in cues else ""
    return "fact" if "ask.fact" in cues else "other"


def _bare_price(clauses: tuple[Clause, ...]) -> bool:
    return len(clauses) == 1 and len(clauses[0].words) <= 4


def _concern(clauses: tuple[Clause, ...], cues: frozenset[str], gazetteer: Gazetteer) -> Target:
    for clause in clauses:
        for mention in clause.mentions:
            if mention.entry.side is Side.BUYER and mention.entry.target in _CONCERNS:
                return mention.entry.target
    words = [word for clause in clauses for word in clause.words]
    if "worry" in cues or _people(words):
        found = target_of(clauses)
        return found if found is not Target.NONE else Target.STATUS
    return Target.NONE


def _people(words: list[Token]) -> bool:
    return any("PEOPLE" in word.keys for word in words)


def _small_talk(text: str, cues: frozenset[str]) -> bool:
    words = [word for clause in parse(text, Gazetteer()) for word in clause.words]
    if "worry" in cues or len(words) > _BRIEF or any(word.keys & _WORK for word in words):
        return False
    return any("SMALL" in word.keys for word in words) or _courteous(text)


@lru_cache(maxsize=512)
def _courteous(text: str) -> bool:
    return any(
        match.name in _COURTEOUS
        for clause in parse(text, Gazetteer())
        for match in courtesies().find(clause.words, clause.form.body)
    )


_BRIEF = 16
_COURTEOUS = frozenset(("smalltalk", "greet", "bye", "thanks"))
