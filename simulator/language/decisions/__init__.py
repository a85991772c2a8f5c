"""From features to an act: tables of weighted rules, asked in one way.

What the rules say are signs for the model, and the ground a reading is cited under; the model
decides. Of the rules that fire the heaviest speaks first, of equals the one written first. See
`rule` for what a row is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from simulator.language.decisions import hiding, pushes, questions, statements
from simulator.language.decisions.rule import Rule, compile_rows


def fired(values: Mapping[str, float]) -> tuple[Rule, ...]:
    """Return the rules that fire on some features, in the order of the table."""
    first = _by_need()
    near = {number for name in values for number in first.get(name, ())}
    rules = table()
    return tuple(rules[number] for number in sorted(near) if rules[number].fires(values))


@lru_cache(maxsize=1)
def _by_need() -> Mapping[str, tuple[int, ...]]:
    """For each feature the rules that cannot fire without it, or one like it: a rule goes by that
    of its needs which fewest other rules have."""
    common = Counter(name for rule in table() for need in rule.needs for name in need)
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(table()):
        for name in min(rule.needs, key=lambda need: sum(common[name] for name in need)):
            found.setdefault(name, []).append(number)
    return {name: tuple(numbers) for name, numbers in found.items()}


@lru_cache(maxsize=1)
def table() -> tuple[Rule, ...]:
    """Return all decision rules, heaviest first, the first written of equals first."""
    rows = (*pushes.ROWS, *hiding.ROWS, *questions.ROWS, *statements.ROWS)
    return tuple(sorted(compile_rows(rows), key=lambda rule: -rule.weight))
