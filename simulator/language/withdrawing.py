"""Leaving the sale outright, which the coding manual has as CANDOUR: "you don't need us for this".

Few lines of any corpus do it, so that a model learns it badly; and much hangs on it, since it ends
a talk. What is said without a way back is known by its form, whatever the model makes of it.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.clause import Clause
from simulator.language.patterns import Matcher, compiled


def gives_up(clause: Clause) -> bool:
    """True for words that leave nothing of the sale, outright: neither asked nor under an *if*.

    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Gazetteer
    >>> [gives_up(c) for c in parse("You don't need us for this. Do you need us?", Gazetteer())]
    [True, False]
    """
    if clause.form.mood.asks:
        return False
    found = {match.name for match in _parting().find(clause.words, clause.form.body)}
    return "unless" in found or (bool(found) and not clause.conditional)


@lru_cache(maxsize=1)
def _parting() -> Matcher:
    return Matcher(compiled((("withdraw", """
        (i|we) do not (think|believe) (that)? (we|i|ours|our system|it) be|am (the)? (right|best) ;
        you (really|honestly|actually|just)? do not (really|actually)? need
            (us|our|a system from us)
            (here|now|at all|for this|for that|system|product|help|software)? $ ;
        you do not (really|actually)? need to buy (anything|a thing) (at all)? (from us|me)? $ ;
        you do not (really|actually)? need to buy (from us|me) $ ;
        (i|we) do not (think|believe|see that) (that)? you (really|actually)? need us|me
            (here|now|at all|for this|for that)? $ ;
        (i|we) do not (think|believe|see that) (that)? you (really|actually)? need to buy
            (anything|a thing)? (at all)? (from us|me)? $ ;
        there be nothing (here)? for you to buy|get (here)? (from us|me)? $ ;
        there be nothing (here)? for (us|me) to (sell|do) ; we be not who you need ;
        (i|we) (will|would|should|shall)? (bow out|step aside|walk away|leave you to it) $
    """), ("unless", """
        (i|we) (will|shall|would)? not ring|call|phone|write|chase|contact|bother (you)? (again)?
            unless you ask|want|ring|call|say|tell|get
    """))))  # fmt: skip
