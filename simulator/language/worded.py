"""Questions whose form alone says which part of the buyer's system they are about.

"How will you know in a month?" asks how they will tell, whoever and whatever it names; "what would
it upset?" asks after what a change would break. People who have just learnt to ask so ask in such
plain words, and lines written to sound like anybody's talk hardly hold them.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.acts import Target
from simulator.language.clause import Clause
from simulator.language.patterns import Matcher, compiled

_WILL = "will|would|could|might|ll|d"
_THEM = "you|they|we|he|she|everybody|everyone|anybody|anyone|people"
_FORMS = (
    (Target.STATUS, f"""
        ^ what has|have *2 kept ; ^ what keeps|keep it ;
        ^ how do|does {_THEM} *3 today|now|currently $
    """),
    (Target.MISSING, f"^ what is|s missing ; ^ what do|does {_THEM} still? not know"),
    (Target.CRITERIA, f"""
        ^ how {_WILL}|can {_THEM} all|both? know|tell|judge|measure ;
        ^ what {_WILL} *2 tell|show|convince|satisfy|prove you|them|us|everybody|him|her ;
        ^ what {_WILL} *2 count as ;
        ^ what {_WILL}|does|do good|success|enough look like ;
        ^ what must|should it do
    """),
    (Target.FALLOUT, f"""
        ^ what {_WILL} *4 upset|break|disturb|spoil|unsettle ;
        ^ what {_WILL} {_THEM} (have to)? (give up|lose|redo) ;
        ^ what {_WILL} {_THEM} be (giving up|losing) ;
        ^ what {_WILL} have to change ;
        ^ what {_WILL} go wrong|suffer ;
        ^ who {_WILL} lose|suffer ;
        ^ who {_WILL} *1 find it *1 hard|hardest|worst ;
        ^ do|does|would|will|could|might anything|anybody|anyone|something|somebody *2
            worse|suffer|lose|break
    """),
    (Target.WORKAROUND, f"""
        ^ what have|has *2 {_THEM} all|already|ever? tried ;
        ^ have|has {_THEM}|somebody|someone ever|already|actually? tried
    """),
    (Target.INITIATIVES, """
        ^ what else is|s *4 (going on|changing|happening|planned|plate) ;
        ^ is|s (there)? anything|something else *2 (going on|changing|happening|planned)
    """),
    (Target.BUY_IN, f"""
        ^ what {_WILL} *2 need|want|take *2 to agree|accept|say ;
        ^ what {_WILL} *3 sure of ; ^ how {_WILL}|do|can *2 get *2 on board
    """),
    (Target.RULES, "^ who has|have|must|needs (to)? sign"),
    (Target.OWNERSHIP, f"""
        ^ who ({_WILL})? look|looks after ; ^ who ({_WILL})? own|owns|keep|keeps|maintain it ;
        ^ what {_WILL} *3 slide|sliding|slip|slipping|drift|drifting back
    """),
    (Target.ROUTE, f"""
        ^ in? what|which order ; ^ who|whom {_WILL}|should|do|does *3 first ;
        ^ how do|does|are|is decisions|decision *4 made|taken
    """),
)  # fmt: skip


def worded(clause: Clause) -> Target | None:
    """Return the part that a clause asks after by its form, or None.

    >>> from simulator.language.clause import parse
    >>> from simulator.language.gazetteer import Gazetteer
    >>> worded(*parse("What would the new rota upset?", Gazetteer())).value
    'fallout'
    """
    if not clause.form.mood.asks:
        return None
    found = _matcher().find(clause.words, clause.form.body)
    return Target(min(found, key=lambda match: match.start).name) if found else None


@lru_cache(maxsize=1)
def _matcher() -> Matcher:
    return Matcher(compiled((target.value, text) for target, text in _FORMS))
