"""Questions that ask who or what something named is: "who's Neil, in all this?"

They ask for no more than a word that was used as if it were known, whatever act the model takes
them for, and are known by their form: nothing but the name stands beside the question.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from simulator.language.acts import Target
from simulator.language.clause import Clause
from simulator.language.coreference import Referents
from simulator.language.gazetteer import Entry, Side
from simulator.language.patterns import Match, Matcher, compiled
from simulator.language.tokens import Token

_PASSED = frozenset(
    "the a an this that these those your our his her their he she it they again exactly though "
    "then please all in of here there about on for you mentioned mention said say spoke".split()
)
"""Words that may stand beside a name in a question for what it is."""
_PEOPLE = frozenset("he she".split())
_THINGS = frozenset("it they this that these those".split())
_CLOSING = frozenset("again exactly then please".split())


def meant(clauses: Sequence[Clause], known: Referents) -> tuple[Entry, ...]:
    """Return what some clauses ask the meaning of; nothing where they ask for more. A pronoun asks
    for what the clause before names, or else for the person spoken of last.

    >>> from simulator.language.acts import Target
    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Gazetteer
    >>> names = Gazetteer((Entry("Neil", "neil", Target.PEOPLE),))
    >>> asked = ("And who's Neil?", "Who is Neil afraid of?")
    >>> [[entry.id for entry in meant(parse(text, names), Referents())] for text in asked]
    [['neil'], []]
    """
    found: list[Entry] = []
    person: tuple[Entry, ...] = () if known.last is None else (known.last,)
    before: tuple[Entry, ...] = ()
    for clause in clauses:
        here = tuple(m.entry for m in clause.mentions if m.entry.side is Side.BUYER)
        for match in _asking().find(clause.words, clause.form.body):
            if here:
                found += here if _of_names(clause, match) else ()
            elif match.name == "new" or _of_pronouns(clause, match, _THINGS):
                found += before
            elif _of_pronouns(clause, match, _PEOPLE):
                found += before or person
        before = here or before
        person = tuple(one for one in here if one.target is Target.PEOPLE)[-1:] or person
    return tuple(dict.fromkeys(found))


def _of_names(clause: Clause, match: Match) -> bool:
    """Whether nothing is asked of a clause's names but what they are."""
    return match.name in ("of", "does") or (match.name == "is" and _bare(clause, match.end))


def _of_pronouns(clause: Clause, match: Match, among: frozenset[str]) -> bool:
    """The same of a pronoun among some, which stands for what was named last."""
    after = clause.words[match.end :] if match.name == "is" else clause.words[match.start :]
    texts = [word.text for word in takewhile(_no_more, after)]
    if match.name == "does":
        return not among.isdisjoint(texts) and among is _PEOPLE
    rest = [text for text in texts if text not in _CLOSING]
    return match.name == "is" and bool(rest) and among.issuperset(rest)


def _no_more(word: Token) -> bool:
    """Until something else is asked in the same breath."""
    return word.text != "and" and word.pos != "MODAL"


def _bare(clause: Clause, after: int) -> bool:
    """Whether nothing is left of a clause but names and words that go with any."""
    spans = [mention.span for mention in clause.mentions]
    for at, word in enumerate(takewhile(_no_more, clause.words[after:]), after):
        if word.text in _PASSED or word.pos == "NAME":
            continue
        here = clause.place(at, at + 1).start
        if not any(span.start <= here < span.end for span in spans):
            return False
    return True


@lru_cache(maxsize=1)
def _asking() -> Matcher:
    return Matcher(compiled((
        ("is", "who|what be|was|were"),
        ("does", "what do *3 do (here|there|exactly)? $ ; say|tell me? what *3 do (here|there)? $"),
        ("of", "what do you mean by|with ; what be mean|meant by ; what happen|happened with|to ; "
               "tell|remind me (again)? who|what *3 be $ ; "
               "i do not know who|what *2 be $"),
        ("new", "i (have|had)? (not|never) heard of (him|her|it|them|that)? $ ; "
                "i do not know (him|her|it|them|that story)? $ ; "
                "(that|he|she|it|they) be new to me $"),
    )))  # fmt: skip
