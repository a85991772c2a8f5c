"""What a segment is about: the manual's table by act first, then the model and the names.

Some acts are about nothing of the buyer's, some always about one thing. For the rest the model's
target probabilities are added up over the clauses; a question whose form alone says what it is
about speaks loudest, then a name of the gazetteer, and one that opens with who leans to people.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.language.acts import Act, Kind, Target
from simulator.language.gazetteer import Entry, Side
from simulator.language.judging import Judged
from simulator.language.weights import weights
from simulator.language.worded import worded

_NOTHING = frozenset((Act.QUALIFY_Q, Act.SOCIAL, Act.ADMIN, Act.HIDE_SOCIAL, Act.HIDE_CHECKIN,
                      Act.HIDE_VAGUE, Act.UNCLEAR, Act.PITCH, Act.PITCH_Q, Act.DISCOUNT,
                      Act.PRESSURE, Act.CONFRONT, Act.INFO, Act.HIDE_DEFER))  # fmt: skip
_ALWAYS = {Act.CLOSE_TRICK: Target.CHOICE, Act.BYPASS: Target.PEOPLE,
           Act.AUTONOMY: Target.CHOICE, Act.RECOMMEND: Target.CHOICE}  # fmt: skip
_ASKS = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.SUMMARY, Act.REFLECT, Act.TELL))
_NAMED = 0.5
_ASIDE = 0.15
_NAMES_WANTED = 0.2
_WORDED = 0.6


def aim_of(act: Act, kind: str, group: Sequence[Judged], names: Sequence[Entry]) -> Target:
    """Return the target of a segment."""
    if act in _NOTHING:
        return Target.NONE
    if act in _ALWAYS:
        return _ALWAYS[act]
    if act is Act.CANDOUR and not names:
        return Target.CHOICE if kind == Kind.WITHDRAW else Target.NONE
    if act is Act.DECISION_ASK:
        return Target.CHOICE if kind == Kind.DECISION else Target.ROUTE
    labels = weights().targets
    scores = dict.fromkeys(labels, 0.0)
    for one in group:
        for label, chance in zip(labels, one.guess.targets, strict=True):
            scores[label] += chance / len(group)
    aside = _aside(group)
    for entry in names:
        if entry.side is Side.BUYER:
            scores[entry.target.value] += _ASIDE if entry.id in aside else _NAMED
    if act in _ASKS:
        scores[Target.NONE.value] = 0.0
    if any(_who(one) for one in group):
        scores[Target.PEOPLE.value] += _NAMES_WANTED
    for wording in filter(None, (worded(one.clause) for one in group)):
        scores[wording.value] += _WORDED
    return Target(max(labels, key=scores.__getitem__))


def _who(one: Judged) -> bool:
    """True for a question that opens with who: its answer is a name, if nothing says otherwise."""
    words = one.clause.body
    return bool(words) and one.clause.form.mood.asks and words[0].text in ("who", "whom", "whose")


def _aside(group: Sequence[Judged]) -> frozenset[str]:
    """Names that stand only in the remark before a question."""
    asking = [one.clause for one in group if one.clause.form.mood.asks]
    if not asking:
        return frozenset()
    asked = {mention.entry.id for clause in asking for mention in clause.mentions}
    named = {mention.entry.id for one in group for mention in one.clause.mentions}
    return frozenset(named - asked)
