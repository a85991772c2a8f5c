"""How many questions a turn puts, each to be answered by itself.

A clause inside a question is part of it ("who has to agree" in "has everybody who has to agree been
heard?"), and so is what only trails after one: "do you think?", "the accounts people, perhaps?".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from simulator.language.clause import Clause
from simulator.language.mood import Mood

_END = re.compile(r"[.?!]")
_JOINT = re.compile(r"[,;:–—-]\s*$")
_JOINING = frozenset(("and", "or", "but"))
_TRAILING = frozenset((Mood.TAG, Mood.RISING))
_NOMINAL = frozenset(("PRON", "DET", "NAME", "NOUN"))
_SHORT = 3
"""Words of an afterthought at most."""


def questions(text: str, clauses: Sequence[Clause], indirect: Sequence[bool]) -> int:
    """Return the number of questions; `indirect` says which clauses ask without the form.

    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Gazetteer
    >>> said = "Who decides, what does it cost and when do you start, do you think?"
    >>> questions(said, parse(said, Gazetteer()), [False] * 4)
    3
    """
    found, end, open_ = 0, 0, False
    for clause, asks in zip(clauses, indirect, strict=True):
        between = text[end : clause.span.start]
        fresh = bool(_END.search(between)) or not end
        before = open_
        if fresh:
            open_ = False
        end = clause.span.end
        if not (asks or clause.form.mood.asks):
            continue
        trails = clause.form.mood in _TRAILING and before and (not fresh or _bare(clause))
        if not trails and (not open_ or _anew(clause, between)):
            found += 1
        open_ = True
    return found


def _anew(clause: Clause, between: str) -> bool:
    """Whether a clause that asks, in a sentence that has asked, asks something else."""
    if not clause.form.mood.asks or clause.form.mood in _TRAILING:
        return False
    if clause.form.mood is Mood.POLAR and len(clause.words) <= _SHORT:
        return False
    joined = _JOINT.search(between) or clause.words[0].text in _JOINING
    at = clause.form.subject
    inverted = 0 < at < len(clause.words) and clause.words[at].pos in _NOMINAL
    return bool(joined) or inverted


def _bare(clause: Clause) -> bool:
    return not any(word.pos in ("VERB", "AUX", "MODAL") for word in clause.words)
