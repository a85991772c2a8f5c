"""The criteria, found by their files: add one, and it counts.

`CRITERIA` maps the name of each file to its criterion, sorted by name, so that the order of marks
never depends on a disk.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from simulator.language.acts import Act
from simulator.rubric.criterion import Criterion


def _found() -> dict[str, Criterion]:
    names = sorted(module.name for module in iter_modules(__path__))
    modules = (import_module(f"{__name__}.{name}") for name in names)
    return {module.CRITERION.id: module.CRITERION for module in modules}


CRITERIA: dict[str, Criterion] = _found()
"""Every criterion by id."""

WEIGHING: dict[Act, tuple[Criterion, ...]] = {
    act: tuple(c for c in CRITERIA.values() if act in c.acts) for act in Act
}
"""The criteria that weigh the segments of an act."""

FINDING = tuple(c for c in CRITERIA.values() if c.find is not None)
"""The criteria that look at a whole turn."""

LIMITING = tuple(
    sorted((c for c in CRITERIA.values() if c.limit is not None), key=lambda c: (c.order, c.id))
)
"""The criteria that cut what others claim, in the order in which they do."""
