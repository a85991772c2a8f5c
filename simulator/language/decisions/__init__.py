"""From features to an act: tables of weighted rules, asked in one way.

The heaviest rule that fires decides; of equals the one written first. What speaks for other
families lowers the confidence. See `rule` for what a row is.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from simulator.language.acts import family_of
from simulator.language.decisions import hiding, pushes, questions, statements
from simulator.language.decisions.rule import Rule, compile_rows

_DOUBT = 0.45


class Decision(NamedTuple):
    """The rule that decided and how sure it is, in [0, 1]."""

    rule: Rule
    confidence: float


@lru_cache(maxsize=1)
def table() -> tuple[Rule, ...]:
    """Return all decision rules, heaviest first, the first written of equals first."""
    rows = (*pushes.ROWS, *hiding.ROWS, *questions.ROWS, *statements.ROWS)
    return tuple(sorted(compile_rows(rows), key=lambda rule: -rule.weight))


def decide(values: Mapping[str, float]) -> Decision:
    """Return what the features decide; some rule always fires."""
    best: Rule | None = None
    against = 0.0
    for rule in table():
        if not rule.fires(values):
            continue
        if best is None:
            best = rule
        elif family_of(rule.act) is not family_of(best.act):
            against = rule.weight
            break
    if best is None:
        raise ValueError("no rule fires: the table's last rule must fire on any clause")
    confidence = best.weight * (1.0 - _DOUBT * against)
    return Decision(best, round(min(1.0, confidence * 1.25), 4))
