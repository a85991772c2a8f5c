"""Second thoughts: what a clause is depends on its neighbours in the turn.

A turn is first judged clause by clause. Then the weak give way: a half-heard echo or a bare remark
beside small talk over a worry, an empty contact, a putting-off or a dodge belongs to that; leave
asked and not waited for turns what follows into a pitch. Strong readings never change.
"""

from __future__ import annotations

from collections.abc import Callable

from simulator.language.acts import Act, Family, family_of
from simulator.language.decisions import Decision
from simulator.language.decisions.rule import Rule
from simulator.language.segments import Judged

_GIVES_WAY = frozenset((Act.REFLECT, Act.INFO, Act.SUMMARY, Act.SOCIAL, Act.ADMIN, Act.TELL))
_WEAK = 0.69
_STRONG = frozenset((Act.FAC_Q, Act.DECISION_ASK, Act.COLLAB, Act.PERMISSION, Act.RECOMMEND))
_YIELDS_TO = {
    Act.HIDE_SOCIAL: _GIVES_WAY,
    Act.HIDE_CHECKIN: _GIVES_WAY | {Act.HIDE_DEFER, Act.DISCOVERY_Q},
    Act.HIDE_DEFER: _GIVES_WAY | {Act.AUTONOMY, Act.CANDOUR, Act.FAC_Q, Act.DISCOVERY_Q},
    Act.HIDE_VAGUE: _GIVES_WAY | {Act.PITCH},
}


def revise(judged: list[Judged]) -> list[Judged]:
    """Return the clauses judged again in the light of the whole turn."""
    for step in _STEPS:
        judged = step(judged)
    return judged


def _hiding_gathers(judged: list[Judged]) -> list[Judged]:
    """Weak neighbours of hiding hide with it, unless something strong takes the buyer up."""
    for act, yields in _YIELDS_TO.items():
        lead = next((one for one in judged if one.decision.rule.act is act), None)
        if lead is None or any(_strong(one, yields) for one in judged):
            continue
        return [_as(one, lead) if one.decision.rule.act in yields else one for one in judged]
    return judged


def _strong(one: Judged, yields: frozenset[Act]) -> bool:
    act = one.decision.rule.act
    return act in _STRONG and act not in yields and one.decision.rule.weight >= 0.5


def _unwaited(judged: list[Judged]) -> list[Judged]:
    """Selling that follows a request for leave in the same breath was not asked for."""
    asked = False
    found: list[Judged] = []
    for one in judged:
        act = one.decision.rule.act
        values = one.facts.values
        if (
            asked
            and act in (Act.REFLECT, Act.INFO, Act.SOCIAL)
            and ("has.offer" in values or "subj.seller" in values)
        ):
            one = _with(one, Rule("unwaited", Act.PITCH, 6, 0.66, (), frozenset()))
        asked = asked or act is Act.PERMISSION
        found.append(one)
    return found


def _acknowledged_but(judged: list[Judged]) -> list[Judged]:
    """ "I see that, but" is a reflection in name only: what follows argues."""
    found: list[Judged] = []
    before: Judged | None = None
    for one in judged:
        values = one.facts.values
        if (
            before is not None
            and "ack" in before.facts.values
            and "at.but" in values
            and "asks" not in values
            and one.decision.rule.act in _ARGUES
        ):
            one = _with(one, Rule("ack.but", Act.CONFRONT, 11, 0.66, (), frozenset()))
        before = one
        found.append(one)
    return found


_ARGUES = frozenset((Act.REFLECT, Act.SUMMARY, Act.SOCIAL, Act.PITCH, Act.TELL))


def _prefaces(judged: list[Judged]) -> list[Judged]:
    """A weak remark before a plain question or courtesy is no reflection of its own."""
    families = {family_of(one.decision.rule.act) for one in judged}
    if Family.NEUTRAL not in families or len(judged) < 2:
        return judged
    lead = next(one for one in judged if family_of(one.decision.rule.act) is Family.NEUTRAL)
    found = []
    for one in judged:
        weak = one.decision.rule.act in _GIVES_WAY and one.decision.rule.weight <= 0.46
        found.append(_as(one, lead) if weak else one)
    return found


def _as(one: Judged, lead: Judged) -> Judged:
    rule = one.decision.rule
    if rule.weight > _WEAK and rule.act not in (Act.AUTONOMY, Act.CANDOUR):
        return one
    return Judged(one.clause, one.facts, Decision(lead.decision.rule, lead.decision.confidence))


def _with(one: Judged, rule: Rule) -> Judged:
    return Judged(one.clause, one.facts, Decision(rule, one.decision.confidence))


_STEPS: tuple[Callable[[list[Judged]], list[Judged]], ...] = (
    _unwaited,
    _acknowledged_but,
    _hiding_gathers,
    _prefaces,
)
