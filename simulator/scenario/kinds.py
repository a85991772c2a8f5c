"""What each kind of element is like unless its author says otherwise.

The kinds are the nouns of S.-D. Morgen's essay on the job of sales (people, policies, rules,
relationships, vendors, partners) and what goes with them. Which questions open a kind, who can
answer for it, and what it takes to agree are this project's own reading.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.language.acts import Act, Phase, Target
from simulator.scenario.model import Kind, Status

A, T = Act, Target


@dataclass(frozen=True, slots=True)
class Manner:
    """How a kind behaves: its own target, the targets that open it, the phase it belongs to,
    whether the contact can answer for it, the acts and targets it agrees to, and the status at
    which it is closed."""

    target: Target
    opens_to: frozenset[Target]
    since: Phase
    here: bool
    agree_acts: frozenset[Act]
    agree_targets: frozenset[Target]
    closes: Status


MANNERS: dict[Kind, Manner] = {
    Kind.STAKEHOLDER: Manner(
        T.PEOPLE, frozenset({T.PEOPLE, T.BUY_IN, T.ROUTE}), Phase.WHERE, False,
        frozenset({A.FAC_Q, A.COLLAB, A.CANDOUR}),
        frozenset({T.BUY_IN, T.PEOPLE, T.CRITERIA, T.ROUTE}), Status.AGREED,
    ),
    Kind.INCUMBENT: Manner(
        T.INCUMBENT, frozenset({T.INCUMBENT}), Phase.WHERE, False,
        frozenset({A.FAC_Q, A.COLLAB}), frozenset({T.INCUMBENT, T.CRITERIA}), Status.HEARD,
    ),
    Kind.WORKAROUND: Manner(
        T.WORKAROUND, frozenset({T.WORKAROUND, T.STATUS}), Phase.WHERE, True,
        frozenset({A.FAC_Q, A.COLLAB, A.RECOMMEND, A.CANDOUR}),
        frozenset({T.WORKAROUND, T.OWNERSHIP, T.BUY_IN}), Status.HEARD,
    ),
    Kind.RULE: Manner(
        T.RULES, frozenset({T.RULES}), Phase.FIX, False,
        frozenset({A.FAC_Q, A.COLLAB}), frozenset({T.RULES, T.ROUTE}), Status.HEARD,
    ),
    Kind.INITIATIVE: Manner(
        T.INITIATIVES, frozenset({T.INITIATIVES}), Phase.WHERE, True,
        frozenset({A.FAC_Q, A.COLLAB}), frozenset({T.INITIATIVES, T.ROUTE}), Status.HEARD,
    ),
    Kind.PARTNER: Manner(
        T.PEOPLE, frozenset({T.PEOPLE, T.RULES}), Phase.FIX, False,
        frozenset({A.FAC_Q, A.COLLAB}), frozenset({T.PEOPLE, T.BUY_IN, T.ROUTE}), Status.HEARD,
    ),
    Kind.FALLOUT: Manner(
        T.FALLOUT, frozenset({T.FALLOUT}), Phase.FIX, True,
        frozenset({A.FAC_Q, A.COLLAB, A.CANDOUR}),
        frozenset({T.FALLOUT, T.OWNERSHIP, T.PEOPLE}), Status.AGREED,
    ),
    Kind.CRITERION: Manner(
        T.CRITERIA, frozenset({T.CRITERIA, T.CHOICE, T.MISSING}), Phase.FIX, True,
        frozenset({A.FAC_Q, A.COLLAB, A.SUMMARY}),
        frozenset({T.CRITERIA, T.CHOICE, T.MISSING}), Status.AGREED,
    ),
    Kind.RIVAL: Manner(
        T.CHOICE, frozenset({T.CHOICE}), Phase.FIX, False,
        frozenset({A.FAC_Q, A.COLLAB, A.RECOMMEND, A.CANDOUR}),
        frozenset({T.CHOICE, T.CRITERIA}), Status.HEARD,
    ),
}  # fmt: skip
