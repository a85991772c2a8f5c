"""An explanation for every name the product prints: codes, acts, targets, rules, criteria."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc

from simulator.diagnostics import CATALOGUE, lookup
from simulator.language.acts import FAMILIES, LABELS, TARGETS, Act, Family, Target
from simulator.language.rules import CODING_RULES
from simulator.rubric import CRITERIA
from simulator.scenario.situations import SITUATIONS
from simulator.source import closest


def explain(name: str) -> str | None:
    """Return the explanation of a name, whatever its case, or None if nothing has that name."""
    code = lookup(name)
    if code is not None:
        return code.page()
    key = name.strip()
    if key.upper().replace("-", "_") in Act.__members__:
        return _act(Act[key.upper().replace("-", "_")])
    if key.upper().startswith("R") and key[1:].isdigit():
        return next((_rule(n) for n in (int(key[1:]),) if 1 <= n <= len(CODING_RULES)), None)
    low = key.lower().replace("_", "-")
    if low in Family._value2member_map_:
        return _family(Family(low))
    if low in Target._value2member_map_:
        target = Target(low)
        return f"{target.value}, a target\n\n{TARGETS[target][0].upper()}{TARGETS[target][1:]}."
    found = CRITERIA.get(key.lower().replace("-", "_"))
    if found is not None:
        return f"{found.id}, a criterion ({found.pole}, {found.rule})\n\n{cleandoc(found.doc)}"
    if key in SITUATIONS:
        return f"{key}, a situation lines can be written for\n\n{SITUATIONS[key].capitalize()}."
    return None


def names() -> Iterator[str]:
    """Yield every name that can be explained."""
    yield from CATALOGUE
    yield from (act.value for act in Act)
    yield from (target.value for target in Target if target is not Target.NONE)
    yield from (family.value for family in Family)
    yield from (f"R{rule.number}" for rule in CODING_RULES)
    yield from CRITERIA
    yield from SITUATIONS


def suggestion(name: str) -> str | None:
    """Return the name somebody may have meant."""
    by_lower = {known.lower(): known for known in names()}
    near = closest(name.lower(), by_lower)
    return by_lower[near] if near else None


def _act(act: Act) -> str:
    label = LABELS[act]
    severity = f", severity {label.severity} of 3" if label.severity else ""
    return (
        f"{act.value}: {label.title} ({label.family.value}{severity})\n\n"
        f"{label.definition}\n\n"
        f"For example   {label.example}\n"
        f"But not       {label.near_miss}"
    )


def _family(family: Family) -> str:
    acts = ", ".join(label.act.value for label in LABELS.values() if label.family is family)
    return f"{family.value}, a family\n\nIt {FAMILIES[family]}.\n\nActs: {acts}"


def _rule(number: int) -> str:
    rule = CODING_RULES[number - 1]
    where = "when a line is marked" if rule.in_rubric else "when a line is read"
    return f"R{rule.number}: {rule.title} (applied {where})\n\n{rule.text}"
