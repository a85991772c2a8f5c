"""Whose system a clause is about, and whether the seller's offer is in it.

The swap test starts here: a question about the buyer's people, rules and choices still makes sense
with a rival in the seller's place; one with the offer inside does not.
"""

from __future__ import annotations

from typing import NamedTuple

from simulator.language.clause import Clause
from simulator.language.gazetteer import Side
from simulator.language.tokens import Token

_OWN = frozenset("your their his her its the-old old current present existing own legacy".split())
_SHARED = frozenset(
    "meeting call conversation chat talk discussion session agenda next last time fault mistake "
    "side guess apology word question hand mind way view interest people opinion understanding "
    "name".split()
)
_PREPS = frozenset("to with from by for on about of".split())


class Orientation(NamedTuple):
    """How often each side's world is named in a clause's words.

    `offer` is the seller's product as a thing, `us` the seller as the one to be chosen.
    """

    buyer: int
    seller: int
    offer: int
    us: int
    people: int
    where: int


def orient(clause: Clause) -> Orientation:
    """Return the counts for one clause; `where` is the index of the first offer word, or -1."""
    words = clause.words
    buyer = seller = offer = us = people = 0
    where = -1
    for index, word in enumerate(words):
        keys = word.keys
        before = words[index - 1] if index else None
        if "PRON2" in keys:
            buyer += 1
        elif "WE" in keys or word.text in ("i", "my", "me"):
            seller += 1
        if "PEOPLE" in keys and not _ours(before):
            people += 1
        if word.text in ("us", "ours", "me") and before is not None and before.text in _PREPS:
            us += 1
        if _offer(words, index):
            offer += 1
            where = index if where < 0 else where
    if clause.mentions_side(Side.SELLER):
        offer += 1
        where = max(where, 0)
    if clause.mentions_side(Side.BUYER):
        buyer += 1
    return Orientation(buyer, seller, offer, us, people, where)


def _ours(before: Token | None) -> bool:
    return before is not None and "OUR" in before.keys


def _offer(words: tuple[Token, ...], index: int) -> bool:
    """A thing the seller sells: *our* something, an offer noun nobody else owns, "ours"."""
    word = words[index]
    if word.text == "ours":
        return True
    if word.text == "our" or (word.text == "my" and index + 1 < len(words)):
        following = words[index + 1] if index + 1 < len(words) else None
        if following is None or following.pos not in ("NOUN", "NAME", "ADJ", "NUM"):
            return False
        named = words[index + 1 : index + 4]
        if any(n.lemma in _SHARED for n in named[:2]):
            return False
        return word.text == "our" or any("OFFER" in n.keys or "PRICEN" in n.keys for n in named)
    if "CAMEL" in word.keys:
        return True
    if "OFFER" not in word.keys or word.pos not in ("NOUN", "VERB", "NAME"):
        return False
    owners = {w.text for w in words[max(0, index - 3) : index]}
    return bool(owners & _THIS) and not owners & _OWN


_THIS = frozenset("our this my these ours".split())
