"""Questions for what is still open: "what haven't you settled yet?", "is anything stopping you?"

They ask for whatever the buyer's side still lacks, whichever part that is, and are known by their
form; the model takes them for questions about one part or another.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from simulator.language.clause import Clause
from simulator.language.gazetteer import Side
from simulator.language.patterns import Matcher, compiled


def asks_what_is_open(clauses: Sequence[Clause]) -> bool:
    """True where a clause asks what is still open, and names nothing that it might be.

    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Gazetteer
    >>> lines = "So what's still open, before you'd choose?", "What time are you open?"
    >>> [asks_what_is_open(parse(line, Gazetteer())) for line in lines]
    [True, False]
    """
    return any(
        _open().find(clause.words, clause.form.body)
        for clause in clauses
        if not any(mention.entry.side is Side.BUYER for mention in clause.mentions)
    )


@lru_cache(maxsize=1)
def _open() -> Matcher:
    return Matcher(compiled((("open", """
        what (else)? be|remain still|yet open|missing|outstanding|unsettled|undecided|left|needed ;
        what (else)? be (there)? (still)? left to settle|decide|agree|sort|ask|do ;
        what (else)? (still|yet)? have|need to be settled|decided|agreed|sorted|heard
            (out)? still|yet|first|before ;
        what (else)? (still|yet) have|need to be settled|decided|agreed|sorted|heard ;
        what have not *4 settled|agreed|decided|sorted *3 yet|still ;
        anything|what|something (else|still)? (be)? (still)? stop|stopping|hold|holding|keep|keeping
            you (back|from)? ;
        what|anything (be)? (still)? in the way ;
        what be you (all)? (still)? wait|waiting for ;
        what|anything (else)? would (still)? have to be settled|decided|agreed|sorted
    """),)))  # fmt: skip
