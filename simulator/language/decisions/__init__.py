"""From features to an act: tables of weighted rules, asked in one way.

What the rules say are signs for the model, and the ground a reading is cited under; the model
decides. Of the rules that fire the heaviest speaks first, of equals the one written first. See
`rule` for what a row is.
"""

from __future__ import annotations

from functools import lru_cache

from simulator.language.decisions import hiding, pushes, questions, statements
from simulator.language.decisions.rule import Rule, compile_rows


@lru_cache(maxsize=1)
def table() -> tuple[Rule, ...]:
    """Return all decision rules, heaviest first, the first written of equals first."""
    rows = (*pushes.ROWS, *hiding.ROWS, *questions.ROWS, *statements.ROWS)
    return tuple(sorted(compile_rows(rows), key=lambda rule: -rule.weight))
