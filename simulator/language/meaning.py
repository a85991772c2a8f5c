"""Questions that ask who or what something named is: "who's Neil, in all this?"

They ask for no more than a word that was used as if it were known, whatever act the model takes
them for, and are known by their form: nothing but the name stands beside the question.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from simulator.language.clause import Clause
from simulator.language.gazetteer import Side
from simulator.language.patterns import Matcher
from simulator.language.tokens import Token

_PASSED = frozenset(
    "the a an this that these those your our his her their he she it they again exactly though "
    "then please all in of here there about on for you mentioned mention said say spoke".split()
)
"""Words that may stand beside a name in a question for what it is."""
_POINTING = frozenset("he she they it this that these those again exactly then".split())
"""The same where the name stands in the clause before."""


def asks_meaning(clauses: Sequence[Clause]) -> bool:
    """True where a clause asks who or what the thing is that it, or the clause before, names.

    >>> from simulator.language.acts import Target
    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Entry, Gazetteer
    >>> names = Gazetteer((Entry("Neil", "neil", Target.PEOPLE),))
    >>> [asks_meaning(parse(text, names)) for text in ("And who's Neil?", "Who is Neil afraid of?")]
    [True, False]
    """
    named = False
    for clause in clauses:
        here = any(mention.entry.side is Side.BUYER for mention in clause.mentions)
        for match in _asking().find(clause.words, clause.form.body):
            is_ = match.name == "is"
            if here and (match.name == "of" or (is_ and _bare(clause, match.end))):
                return True
            if named and (match.name == "new" or (is_ and _points(clause.words[match.end :]))):
                return True
        named = here
    return False


def _points(rest: Sequence[Token]) -> bool:
    return bool(rest) and all(word.text in _POINTING for word in rest)


def _bare(clause: Clause, after: int) -> bool:
    """Whether nothing is left of a clause but names and words that go with any."""
    spans = [mention.span for mention in clause.mentions]
    for at, word in enumerate(clause.words[after:], after):
        if word.text in _PASSED or word.pos == "NAME":
            continue
        here = clause.place(at, at + 1).start
        if not any(span.start <= here < span.end for span in spans):
            return False
    return True


@lru_cache(maxsize=1)
def _asking() -> Matcher:
    return Matcher((
        ("is", "who|what be|was|were"),
        ("of", "what do you mean by|with ; what be mean|meant by ; what happen|happened with|to ; "
               "tell|remind me (again)? who|what *3 be $ ; "
               "i do not know who|what *2 be $"),
        ("new", "i (have|had)? (not|never) heard of (him|her|it|them|that)? $ ; "
                "i do not know (him|her|it|them|that story)? $ ; "
                "(that|he|she|it|they) be new to me $"),
    ))  # fmt: skip
