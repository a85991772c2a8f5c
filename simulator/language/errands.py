"""Asking the buyer to go and ask somebody of theirs: "could you have a word with Neil before then?"

By the coding manual that asks for a next step, and for by whom (sections 4 and 9). Few lines of any
corpus do it, and none names the people of a scenario; where the words name one of them, or point at
one, the form says it all.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.clause import Clause
from simulator.language.gazetteer import Side
from simulator.language.patterns import Matcher

_POINTING = frozenset("him her them".split())
_OURS = frozenset("me us our my sign buy order approve".split())
"""Words of an errand that is the seller's own."""


def asks_errand(clause: Clause) -> bool:
    """True where a clause asks the buyer to go and speak with somebody who is named or pointed at.

    >>> from simulator.language.acts import Target
    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Entry, Gazetteer
    >>> names = Gazetteer((Entry("Neil", "neil", Target.PEOPLE),))
    >>> lines = "Could you ask Neil before then?", "Could you ask for a quote?", "Did you ask Neil?"
    >>> [asks_errand(*parse(line, names)) for line in lines]
    [True, False, False]
    """
    found = _sending().find(clause.words, clause.form.body)
    if not found or clause.mentions_side(Side.SELLER):
        return False
    after = {word.text for word in clause.words[found[0].end :]}
    named = any(mention.entry.side is Side.BUYER for mention in clause.mentions)
    return after.isdisjoint(_OURS) and (named or not after.isdisjoint(_POINTING))


@lru_cache(maxsize=1)
def _sending() -> Matcher:
    return Matcher((("errand", """
        will|would|could|can|might you (be able to|please|also|still|now)?
            =ask|=tell|=ring|=phone|=call|=consult|=involve ;
        will|would|could|can|might you (be able to|please|also|still|now)?
            (talk|speak|go|get) (back)? to|with ;
        will|would|could|can|might you (be able to|please|also|still|now)?
            (check|sit down|have a word|have a chat|have a talk) with ;
        will|would|could|can|might you (be able to|please|also|still|now)? (put|take) *2 to ;
        will|would|could|can|might you (be able to|please|also|still|now)? find out from ;
        will|would|could|can|might you (be able to|please|also|still|now)?
            get *3 to try|test|check|look|say|ask
    """),))  # fmt: skip
