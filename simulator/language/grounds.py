"""Why a segment was read as it was: the coding rule it is cited under, and the words that told.

The words are those that spoke most for the act chosen against the act that came second, by their
signs and rows and, where the second tier read the turn, by the states of their pieces; take them
away and the reader is less sure. The rule is that of the heaviest decision rule
that says the same act, else the one by which the manual defines the act's border.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.dialogue import Span
from simulator.language.acts import Act
from simulator.language.clause import Clause
from simulator.language.interpretation import Evidence
from simulator.language.judging import Judged
from simulator.language.model import by_word
from simulator.language.rules import CODING_RULES
from simulator.language.signs import Reach
from simulator.language.tiers import with_second
from simulator.language.weights import weights

_MOST = 3
_LEAST_SHARE = 0.4
_PRINCIPAL = {
    Act.FAC_Q: 3, Act.SUMMARY: 11, Act.REFLECT: 11, Act.AUTONOMY: 8, Act.PERMISSION: 6,
    Act.COLLAB: 1, Act.AFFIRM: 21, Act.CANDOUR: 9, Act.INFO: 7, Act.RECOMMEND: 7,
    Act.DECISION_ASK: 8, Act.DISCOVERY_Q: 3, Act.SOCIAL: 13, Act.ADMIN: 14, Act.QUALIFY_Q: 3,
    Act.TELL: 7, Act.PITCH: 7, Act.PITCH_Q: 4, Act.DISCOUNT: 7, Act.CLOSE_TRICK: 8,
    Act.PRESSURE: 9, Act.DISPARAGE: 1, Act.CONFRONT: 11, Act.BYPASS: 1, Act.HIDE_SOCIAL: 13,
    Act.HIDE_CHECKIN: 14, Act.HIDE_DEFER: 20, Act.HIDE_VAGUE: 7, Act.UNCLEAR: 21,
}  # fmt: skip


def rule_of(act: Act, group: Sequence[Judged]) -> str:
    """Return the coding rule a segment is cited under."""
    fired = (rule for one in group for rule in one.look.rules if rule.act is act)
    best = max(fired, key=lambda rule: rule.weight, default=None)
    number = best.number if best is not None else _PRINCIPAL[act]
    return f"R{number} {CODING_RULES[number - 1].title}"


def evidence_of(one: Judged) -> tuple[Evidence, ...]:
    """Return the words that spoke most for a clause's act, in order, at most three runs of them."""
    clause = one.clause
    other = _second(one)
    scores = by_word(weights(), clause, _reaches(one), one.act, other)
    if one.turn[0]:
        scores = with_second(scores, clause, one.turn, one.act, other)
    strongest = max(scores)
    if strongest <= 0:
        return (Evidence(clause.span, "the whole of it"),)
    ranked = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
    kept = sorted(
        place for place in ranked[: 2 * _MOST] if scores[place] >= _LEAST_SHARE * strongest
    )
    runs = _runs(kept)
    runs.sort(key=lambda run: -sum(scores[run[0] : run[1]]))
    return tuple(
        Evidence(clause.place(start, end), _cue(one, clause, start, end))
        for start, end in sorted(runs[:_MOST])
    )


def _second(one: Judged) -> int:
    acts = one.guess.acts
    return max((place for place in range(len(acts)) if place != one.act), key=acts.__getitem__)


def _reaches(one: Judged) -> dict[str, Reach]:
    """The signs with the words that stand behind them, those of the named facts included."""
    found = dict(one.signs)
    clause, spans = one.clause, one.look.facts.evidence
    starts = [clause.place(place, place + 1).start for place in range(len(clause.words))]
    for name, behind in spans.items():
        if behind and name in found:
            found[name] = _words(starts, behind[0])
    for rule in one.look.rules:
        behind = next((spans[name] for name in rule.words if name in spans), ())
        if behind and "rule." + rule.id in found:
            found["rule." + rule.id] = _words(starts, behind[0])
    return found


def _words(starts: Sequence[int], span: Span) -> Reach:
    inside = [place for place, start in enumerate(starts) if span.start <= start < span.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _runs(places: Sequence[int]) -> list[Reach]:
    runs: list[Reach] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


def _cue(one: Judged, clause: Clause, start: int, end: int) -> str:
    """The name of a pattern found over these words, or the words' own."""
    span = clause.place(start, end)
    for name, found in one.look.facts.evidence.items():
        if name.startswith("cue.") and any(
            other.start < span.end and span.start < other.end for other in found
        ):
            return name.removeprefix("cue.")
    return "words"
