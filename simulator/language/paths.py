"""The acts of a turn's clauses taken together: the cheapest way to cut the turn.

Going on with the same act is free, and changing costs: the coding manual's "when in doubt whether
to cut: do not". The path that costs least decides (Viterbi), so that a stray half sentence does not
become a segment.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from math import log

from simulator.language.acts import Act
from simulator.language.clause import Clause
from simulator.language.gazetteer import Side
from simulator.language.mood import Mood

CHANGE = 2.5
"""What it costs, in natural logarithms, to change the act between two clauses."""
TURN = 0.5
"""What it costs where one of the two asks and the other does not."""
_FLOOR = 1e-4


def path_of(chances: Sequence[Sequence[float]], clauses: Sequence[Clause]) -> list[int]:
    """Return the act of each clause of a turn, given their chances."""
    weighed = [_as_asked(row, clause) for row, clause in zip(chances, clauses, strict=True)]
    return cheapest(weighed, changes(clauses))


def beside(
    chances: Sequence[Sequence[float]], clauses: Sequence[Clause]
) -> list[tuple[float, ...]]:
    """Return the chances of a turn's clauses, where a plain statement beside an outright question
    asks nothing itself, whatever the turn as a whole does; a question that names the goods fails
    the swap test (manual, section 5): it hardly facilitates; and one that leaves a way out hardly
    presumes a yes."""
    asked = any(clause.form.mood in _OUTRIGHT for clause in clauses)
    found: list[tuple[float, ...]] = []
    for row, clause in zip(chances, clauses, strict=True):
        if asked and _plain(clause):
            found.append(_less(row, _ASKING))
        elif clause.form.mood.asks and clause.mentions_side(Side.SELLER):
            found.append(_less(row, _FAIR))
        elif clause.form.mood.asks and _way_out(clause):
            found.append(_less(row, _PRESUMING))
        else:
            found.append(tuple(row))
    return found


def _plain(clause: Clause) -> bool:
    if clause.form.mood is not Mood.STATEMENT or len(clause.words) < _SHORT or clause.mark == "?":
        return False
    return not any(
        word.pos == "WH" or word.keys & _SPEAKS or word.text in _HINGES for word in clause.words
    )


def _way_out(clause: Clause) -> bool:
    """Whether a question names a no, or something else than a yes, as an answer."""
    said = " ".join(word.text for word in clause.words)
    return _OUT.search(said) is not None


def _less(chances: Sequence[float], barred: frozenset[int]) -> tuple[float, ...]:
    less = _barring(chances, barred)
    whole = sum(less) or 1.0
    return tuple(round(chance / whole, 4) for chance in less)


def _as_asked(chances: Sequence[float], clause: Clause) -> Sequence[float]:
    """A real question hardly ever gives back, tells or asks leave: such acts are made unlikely."""
    if clause.form.mood is not Mood.WH or len(clause.words) < _SHORT:
        return chances
    return _barring(chances, _GIVING)


def _barring(chances: Sequence[float], barred: frozenset[int]) -> list[float]:
    return [chance * _HARDLY if act in barred else chance for act, chance in enumerate(chances)]


def _places(*acts: Act) -> frozenset[int]:
    return frozenset(place for place, act in enumerate(Act) if act in acts)


_GIVING = _places(Act.REFLECT, Act.SUMMARY, Act.INFO, Act.AFFIRM, Act.AUTONOMY, Act.CANDOUR,
                  Act.RECOMMEND, Act.PERMISSION)  # fmt: skip
_ASKING = _places(Act.FAC_Q, Act.DISCOVERY_Q, Act.QUALIFY_Q, Act.PITCH_Q)
_ASKED = _ASKING | _places(Act.PERMISSION, Act.DECISION_ASK, Act.COLLAB, Act.SUMMARY, Act.REFLECT,
                           Act.CLOSE_TRICK, Act.BYPASS, Act.HIDE_CHECKIN)  # fmt: skip
_LEAVE = frozenset("can could may might".split())
_FAIR = _places(Act.FAC_Q)
_PRESUMING = _places(Act.CLOSE_TRICK)
_OUT = re.compile(
    r"\b(?:a no|which way|rather not|or (?:leave it|leave things|not|neither|none|nothing|stay|"
    r"keep|something|anything|is (?:there|something|anything|it)|"
    r"(?:does|has|should|must) (?!you|we|i\b|the\b|a\b|that\b|this\b|next\b)[a-z]{3,}))\b"
)
"""Ways out in the words of a question: *or is something still open, or does Ken have a say*."""
_OUTRIGHT = frozenset((Mood.WH, Mood.POLAR, Mood.NEGPOLAR, Mood.ALTERNATIVE))
_SPEAKS = frozenset(("ASKV", "SAYV", "THINKV", "KNOW"))
_HINGES = frozenset(("if", "whether", "curious", "wonder", "or"))
"""Words by which a statement may ask after all: *I wonder who*, *tell me*, *not sure whether*."""
_HARDLY = 0.1
_SHORT = 4


def changes(clauses: Sequence[Clause]) -> list[float]:
    """Return what a change of act costs before each clause but the first.

    From a statement to a question, or back, little: a hook before a question is another matter; so
    is leave asked before the question it is asked for.
    """
    return [
        CHANGE if left.form.mood.asks == right.form.mood.asks and not _asks_leave(left) else TURN
        for left, right in pairwise(clauses)
    ]


def unasked(path: Sequence[int], clauses: Sequence[Clause]) -> bool:
    """Return whether an outright question of some length was given an act that asks nothing."""
    return any(
        clause.form.mood in _OUTRIGHT and len(clause.words) >= _SHORT and act not in _ASKED
        for act, clause in zip(path, clauses, strict=True)
    )


def _asks_leave(clause: Clause) -> bool:
    modal, *after = (word.text for word in clause.words[:4])
    return modal in _LEAVE and after[:1] == ["i"] and "ask" in after


def cheapest(chances: Sequence[Sequence[float]], costs: Sequence[float]) -> list[int]:
    """Return the labels of the cheapest path: unlikely labels and changes of label cost.

    >>> cheapest([(0.9, 0.1), (0.4, 0.6), (0.9, 0.1)], [2.0, 2.0])
    [0, 0, 0]
    >>> cheapest([(0.99, 0.01), (0.001, 0.999)], [2.0])
    [0, 1]
    """
    if not chances:
        return []
    scores = [log(max(_FLOOR, chance)) for chance in chances[0]]
    back: list[list[int]] = []
    for row, cost in zip(chances[1:], costs, strict=True):
        best = max(range(len(scores)), key=scores.__getitem__)
        jump = scores[best] - cost
        back.append([label if score >= jump else best for label, score in enumerate(scores)])
        scores = [
            max(score, jump) + log(max(_FLOOR, chance))
            for score, chance in zip(scores, row, strict=True)
        ]
    path = [max(range(len(scores)), key=scores.__getitem__)]
    for step in reversed(back):
        path.append(step[path[-1]])
    return path[::-1]
