"""A decision rule as data: which features must hold, which must not, and what it then decides.

``when`` is words parted by blanks: each must hold, ``a|b`` is either. ``unless`` is features of
which none may hold. ``weight`` in (0, 1] is how sure the rule is on its own; of all that fire, the
heaviest decides, the first written of equals. ``number`` is the coding rule it carries out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from simulator.language.acts import Act


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a decision table, made ready for asking."""

    id: str
    act: Act
    number: int
    weight: float
    needs: tuple[tuple[str, ...], ...]
    bars: frozenset[str]

    def fires(self, values: Mapping[str, float]) -> bool:
        """True when every need holds and no bar does."""
        for need in self.needs:
            for name in need:
                if name in values:
                    break
            else:
                return False
        return self.bars.isdisjoint(values)

    @property
    def words(self) -> tuple[str, ...]:
        """The features whose words are this rule's evidence."""
        return tuple(name for need in self.needs for name in need)


class Row(NamedTuple):
    """A rule as a table writes it."""

    id: str
    act: Act
    number: int
    weight: float
    when: str
    unless: str = ""


def compile_rows(rows: tuple[Row, ...]) -> tuple[Rule, ...]:
    """Return the rules of a table in the order written."""
    return tuple(
        Rule(
            row.id,
            row.act,
            row.number,
            row.weight,
            tuple(tuple(need.split("|")) for need in row.when.split()),
            frozenset(row.unless.split()),
        )
        for row in rows
    )
