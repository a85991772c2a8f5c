"""Asking for a next step, where the form says it all: a date that may suit or not, a further talk
that has nothing of the sale in it, or an errand.

"Could you have a word with Neil before then?" asks for what happens next and by whom (coding
manual, sections 4 and 9); so does "does three weeks suit?". Few lines of any corpus do it, and none
names the people of a scenario.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from simulator.language.acts import Kind
from simulator.language.clause import Clause
from simulator.language.gazetteer import Side
from simulator.language.patterns import Matcher, compiled
from simulator.language.tokens import Token

_POINTING = frozenset("him her them".split())
_TIMES = frozenset("week fortnight month day morning afternoon date then".split())
_ASKED = "will|would|could|can|might you (be able to|please|also|still|now)?"
_SALE = frozenset(
    "sign signature contract order deal paperwork buy purchase pay deposit approve start install "
    "quote demo trial offer price ahead ready".split()
)
"""Words by which a meeting is one about the sale."""
_OURS = frozenset("me us our my sign buy order approve".split())
"""Words of an errand that is the seller's own."""


def asks_step(clause: Clause) -> Kind | None:
    """Return the kind of next step that a clause asks for by its form, or None: an errand to
    somebody who is named or pointed at, or a date.

    >>> from simulator.language.acts import Target
    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Entry, Gazetteer
    >>> names = Gazetteer((Entry("Neil", "neil", Target.PEOPLE),))
    >>> lines = "Could you ask Neil before then?", "Did you ask Neil?", "Does Monday suit you?"
    >>> [kind and kind.value for line in lines for kind in [asks_step(*parse(line, names))]]
    ['errand', None, 'next_step']
    """
    found = {match.name: match for match in _forms().find(clause.words, clause.form.body)}
    if not found or clause.mentions_side(Side.SELLER):
        return None
    if "errand" in found and _goes(clause, found["errand"].end):
        return Kind.ERRAND
    words = clause.words
    dated = any("DAYN" in w.keys or w.lemma in _TIMES for w in words)
    if ("date" in found and dated) or ("meet" in found and _free(words)):
        return Kind.NEXT_STEP
    return None


def _goes(clause: Clause, start: int) -> bool:
    """True where what stands behind names or points at somebody, and is not the seller's errand."""
    after = {word.text for word in clause.words[start:]}
    named = any(mention.entry.side is Side.BUYER for mention in clause.mentions)
    return after.isdisjoint(_OURS) and (named or not after.isdisjoint(_POINTING))


def _free(words: Sequence[Token]) -> bool:
    """True where nothing of a sale is in the words."""
    return all(word.lemma not in _SALE and "OFFER" not in word.keys for word in words)


@lru_cache(maxsize=1)
def _forms() -> Matcher:
    return Matcher(compiled((("date", """
        ^ do|would|will|might *4 suit (you|him|her|them|everybody)? (all|both|then|too)? $ ;
        ^ do|would|will|might *4 work for you|him|her|them|everybody (all|both|then|too)? $
    """), ("meet", """
        ^ shall|can|could|should|might we (all|then)? meet|talk|speak (again|then)?
            (after|once|when|in|next|on) ;
        ^ shall|can|could|may i (then)? come back|again *3 when|once|after|next|then|in
    """), ("errand", f"""
        {_ASKED} =ask|=tell|=ring|=phone|=call|=consult|=involve ;
        {_ASKED} (talk|speak|go|get) (back)? to|with ;
        {_ASKED} (check|sit down|have a word|have a chat|have a talk) with ;
        {_ASKED} (put|take) *2 to ;
        {_ASKED} find out from ;
        {_ASKED} get *3 to try|test|check|look|say|ask
    """),)))  # fmt: skip
