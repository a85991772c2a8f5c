"""Which part of the buyer's system some clauses are about.

Three witnesses: names of the gazetteer (heaviest), phrases, and single words. The question word
counts for *who*; the words of the clause's body count more than those of an opening clause.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from simulator.language.acts import Act, Target
from simulator.language.clause import Clause
from simulator.language.cues.kept import kept
from simulator.language.gazetteer import Side
from simulator.language.lexicon import matter
from simulator.language.patterns import Matcher

_NAMED = 4.0
_PHRASE = 2.5
_WORD = 1.0
_OPENING = 0.5
_ENOUGH = 1.0

PHRASES = (
    ("status", """
        what|how * (tells|telling|told|made|makes) * (you|them) ;
        (the way|how) (it|things|this|you) * (work|run|go|is|are|do) ;
        what * (go|goes|going|went) wrong ; how * (today|now|currently|day) ; what happens ;
        worth (fixing|doing|it) ; how (many|much|long|often) ; leave * (it|things|alone|as) * ;
        nothing (changed|changes|happens|happened)
    """),
    ("missing", """
        what (is|be) missing ; (do|does|have|has) not have ; short of ;
        nobody|no one * (does|has|knows|responsible)
    """),
    ("workaround", """
        (already|so far) * (tried|try|done|do) ; (tried|try|trying) ; (get|got|getting) by ;
        by hand ; (yourselves|yourself|themselves|in house|own people) ; make do ; stop gap ;
        own (people|team|staff|machine|tools|it) ; (with|from) what (you|they) * (have|got)
    """),
    ("incumbent", """
        (current|present|existing|old|last|previous|other) (vendor|supplier|provider|contractor|
            people|system|firm|lot|crew|one|contract|machine|dealer|caterer|agency) ;
        (for|want) you to stay ; with them ; raise * with them ;
        (they|them) * (do|put|stay|fair|chance|loyal|years)
    """),
    ("people", """
        who * (else|first|notice|notices|touch|touches|speak|speaks|hear|heard|affected|involved|
            see|sees|know|knows|mind|minds|lives|live|stand|quiet|left|lose) ;
        whose ; (say|said|saying) no ;
        (nobody|no one|anyone|anybody|someone) * (asked|ask|heard|told|consulted|spoken) ;
        speaks? for ; second hand
    """),
    ("rules", """
        sign|signs off ;
        (rule|rules|policy|policies|law|regulation|audit|insurer|insurance|council|inspector|
            standard|approval|permit|planning|compliance|certificate|tender|threshold) ;
        (allowed|required|permitted|obliged|mandatory)
    """),
    ("initiatives", """
        (other|another|else|same) (project|projects|change|changes|thing|things) * ; going on ;
        (already|else) * (busy|patience|stretched|running|doing|changing) ; at the same time ;
        on (your|their) plate
    """),
    ("fallout", """
        whose (day|job|work|life|week|morning|shift) ;
        (get|gets|go|goes|going) (worse|wrong|harder) ; (give|giving) up ;
        (lose|loses|losing|miss|misses|break|breaks|stop|stops|suffer|suffers) ;
        what would * (cost|mean|do) * (to|for|them|her|him|your|people) ;
        must * (survive|stay|keep|kept) ; take * away from ; side effect|effects
    """),
    ("buy-in", """
        (agree|agrees|agreed|agreement|on board|convinced|comfortable|consent|behind|trust|
            believe|sceptic|sceptics|resist|objection|fair try|happy|willing|accept|worried|
            afraid|disagree|differ|different things|come round|won over|stand up|support|listen)
            ;
        want * different ; tell agreement
    """),
    ("route", """
        (what|which|who|where) order ; (next|first) step|steps ; who * (first|next) ;
        (before|after) (you|they|that|the|anyone|anybody) * (talk|speak|go|see|hear|meet|told|
            asked) ;
        when * (tell|talk|meet|bring|raise|start|ask) ;
        how * (raise|bring|tell|bring up|find out|finding out) ; at (which|what) point ;
        by when
    """),
    ("criteria", """
        (how|what) (will|would|do|does) * (know|tell|decide|judge|tell apart|measure) ;
        (good|safe|sure) enough ; have to be true ; what (counts|matters|matter) ;
        would (make|convince|persuade) ; (worth|reason) (it|to|fixing) ;
        what * (need|needs|have|has) to (see|hear|be|show|know)
    """),
    ("choice", """
        (weigh|compare|choose|choosing|pick|decide|deciding) * (between|options|offers|quotes|
            them|on|two|three|from)? ;
        rule * out ; (go|going) ahead ; yes * no ;
        (quotes|offers|options|shortlist|tenders|bids) ; which * (one|way|of them) ;
        (made|make) * (mind|decision)
    """),
    ("ownership", """
        (six|three|twelve|few|some|NUM) (months|weeks|years) (in|on|after|from|later) ;
        (year|month|months) from now ; (look|looks|looking) after ;
        once * (in|done|gone|running|live|finished|over|bedded) ;
        (drift|drifts|slip|slips|drifting) * (back)? ;
        when * (gone|over|home|finished|settled) ; (whose job|who owns|who keeps|keep an eye) ;
        if it (works|worked|has worked|disappoints)
    """),
)  # fmt: skip


@lru_cache(maxsize=1)
def _tables() -> tuple[Matcher, dict[str, tuple[Target, ...]]]:
    words: dict[str, list[Target]] = {}
    for name, listed in matter.TARGETS.items():
        for word in listed.split():
            words.setdefault(word, []).append(Target(name))
    return Matcher(kept("targets")), {word: tuple(found) for word, found in words.items()}


def weigh(clauses: Iterable[Clause]) -> dict[Target, float]:
    """Return how much the words speak of each target; targets nobody speaks of are left out."""
    phrases, words = _tables()
    weights: dict[Target, float] = {}

    def add(target: Target, weight: float) -> None:
        weights[target] = weights.get(target, 0.0) + weight

    for clause in clauses:
        body = clause.form.body
        for mention in clause.mentions:
            if mention.entry.side is Side.BUYER:
                add(mention.entry.target, _NAMED)
        for match in phrases.find(clause.words, body):
            add(Target(match.name), _PHRASE * (_OPENING if match.start < body else 1.0))
        for index, word in enumerate(clause.words):
            found = words.get(word.text) or words.get(word.lemma) or ()
            for target in found:
                share = _WORD / len(found)
                add(target, share * (_OPENING if index < body else 1.0))
    return weights


def target_of(clauses: Iterable[Clause], act: Act | None = None) -> Target:
    """Return the target spoken of most, the first of the scheme's order among equals.

    An act has a say: some speak of the offer and of no part of the buyer's system, and some have a
    part they are nearly always about (freedom and decisions about the choice, facts about the
    status), which stands unless the words speak clearly of another.
    """
    if act in _OF_NOTHING:
        return Target.NONE
    weights = weigh(clauses)
    if act in _LEANS:
        target, weight = _LEANS[act]
        weights[target] = weights.get(target, 0.0) + weight
    best = max(weights.values(), default=0.0)
    if best < _ENOUGH:
        return Target.NONE
    return next(target for target in Target if weights.get(target) == best)


_OF_NOTHING = frozenset((
    Act.SOCIAL, Act.ADMIN, Act.UNCLEAR, Act.HIDE_SOCIAL, Act.HIDE_CHECKIN, Act.HIDE_VAGUE,
    Act.PITCH, Act.CLOSE_TRICK, Act.PRESSURE, Act.DISCOUNT, Act.CONFRONT, Act.INFO, Act.PITCH_Q,
))  # fmt: skip
_LEANS: dict[Act | None, tuple[Target, float]] = {
    Act.AUTONOMY: (Target.CHOICE, 6.0),
    Act.DECISION_ASK: (Target.CHOICE, 4.0),
    Act.RECOMMEND: (Target.CHOICE, 6.0),
    Act.DISCOVERY_Q: (Target.STATUS, 3.0),
    Act.REFLECT: (Target.STATUS, 2.5),
    Act.PERMISSION: (Target.STATUS, 1.0),
    Act.BYPASS: (Target.PEOPLE, 6.0),
    Act.DISPARAGE: (Target.PEOPLE, 1.5),
    Act.COLLAB: (Target.BUY_IN, 1.5),
}
