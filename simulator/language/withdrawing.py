"""Leaving the sale outright, which the coding manual has as CANDOUR: "you don't need us for this".

Few lines of any corpus do it, so that a model learns it badly; and much hangs on it, since it ends
a talk. What is said without a way back is known by its form, whatever the model makes of it.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.clause import Clause
from simulator.language.patterns import Matcher


def gives_up(clause: Clause) -> bool:
    """True for words that leave nothing of the sale, outright: neither asked nor under an *if*.

    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Gazetteer
    >>> [gives_up(c) for c in parse("You don't need us for this. Do you need us?", Gazetteer())]
    [True, False]
    """
    if clause.conditional or clause.form.mood.asks:
        return False
    return bool(_parting().find(clause.words, clause.form.body))


@lru_cache(maxsize=1)
def _parting() -> Matcher:
    return Matcher((("withdraw", """
        (i|we) do not (think|believe) (that)? (we|i|ours|our system|it) be|am (the)? (right|best) ;
        you do not (really|actually)? need (us|our|a system from us) (here|now|at all|for this|
            for that|system|product|help|software)? $ ;
        there be nothing (here)? for (us|me) to (sell|do) ; we be not who you need ;
        (i|we) (will|would|should|shall)? (bow out|step aside|walk away|leave you to it) $
    """),))  # fmt: skip
