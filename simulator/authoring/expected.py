"""What a turn of a walkthrough states, and where what happened is something else.

Each expectation is a row of `EXPECTED`: its key in the file, what came, and what to do. What a turn
does not state is not looked at. Nothing here plays or prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from simulator.diagnostics import Diagnostic
from simulator.engine import Engine, Step
from simulator.language.interpretation import Segment
from simulator.rubric import CRITERIA, Pole, Score
from simulator.scenario import references
from simulator.scenario.schema import Turn
from simulator.source import Document

Key = tuple[str | int, ...]
AROUND = 40
"""Characters shown on each side of the first place where two texts part."""
NOTHING = "nothing"


class Came(NamedTuple):
    """A turn as it is written, the step it came to, and the stage the buyer is at after it."""

    turn: Turn
    step: Step
    stage: str

    @property
    def deciding(self) -> Segment | None:
        """The segment that decides the turn; None for a silence or a move."""
        reading = self.step.reply.reading
        return reading.deciding if reading else None

    @property
    def heard(self) -> str:
        """The beginning of the seller's words, in quotes."""
        return f'"{(self.turn.say or "")[:60]}"'


def differences(ready: Engine, turn: Turn, step: Step, book: Document, at: Key) -> list[Diagnostic]:
    """Return BF309 for everything a turn states that did not happen, each at its own key."""
    came = Came(turn, step, ready.scenario.stages[step.state.buyer.stage].id)
    found: list[Diagnostic] = []
    for key, look in EXPECTED.items():
        if getattr(turn, key) is not None:
            where = book.locate((*at, key))
            found += [Diagnostic("BF309", where, *said) for said in look(came)]
    for name in turn.marks or {}:
        if name not in _MARKED:
            where = book.locate((*at, "marks", name), key=True)
            found += references.known(name, _MARKED, "pole or criterion", where)
    return sorted(found, key=lambda problem: problem.where)


Said = tuple[str, str]


def _act(came: Came) -> Iterator[Said]:
    act = came.deciding.act.value if came.deciding else NOTHING
    if act != came.turn.act:
        repair = "word it more plainly, or expect that"
        yield f"{came.heard} reads as {act}, not {came.turn.act}", repair


def _target(came: Came) -> Iterator[Said]:
    target = came.deciding.target.value if came.deciding else NOTHING
    if target != came.turn.target:
        yield f"{came.heard} is about {target}, not {came.turn.target}", "name what it is about"


def _family(came: Came) -> Iterator[Said]:
    reading = came.step.reply.reading
    family = reading.family.value if reading else NOTHING
    if family != came.turn.family:
        repair = "word it more plainly, or expect that"
        yield f"{came.heard} is {family}, not {came.turn.family}", repair


def _kind(came: Came) -> Iterator[Said]:
    act = came.deciding.act.value if came.deciding else NOTHING
    kind = came.deciding.kind if came.deciding else NOTHING
    if kind != came.turn.kind:
        message = f"{came.heard} is a {act} of kind '{kind}', not '{came.turn.kind}'"
        yield message, "say what is asked for"


def _stage(came: Came) -> Iterator[Said]:
    if came.stage != came.turn.stage:
        yield (f"the buyer is at '{came.stage}' after this, not at '{came.turn.stage}'",
               "see the gates of the stage before it")  # fmt: skip


def _reply(came: Came) -> Iterator[Said]:
    expected, said = came.turn.reply or (), came.step.reply.text
    if said in expected:
        return
    one, other = apart(said, max(expected, key=lambda text: _shared(text, said)))
    which = f"none of these {len(expected)}: " if len(expected) > 1 else "not "
    yield f'the buyer says "{one}", {which}"{other}"', "expect that, or mend the lines"


def _marks(came: Came) -> Iterator[Said]:
    score, wanted = came.step.score, came.turn.marks or {}
    earned = shown(marked(score))
    if not wanted and earned != NOTHING:
        yield f"{came.heard} is marked {earned}, and nothing was expected", "expect that"
    for name, points in wanted.items():
        if name in _MARKED and points_of(score, name) != points:
            has = f"{came.heard} has {points_of(score, name)} of {name}, not {points}"
            yield f"{has}; it is marked {earned}", "expect that, or word it otherwise"


EXPECTED: dict[str, Callable[[Came], Iterator[Said]]] = {
    "act": _act, "target": _target, "family": _family, "kind": _kind,
    "stage": _stage, "reply": _reply, "marks": _marks,
}  # fmt: skip
"""The keys of a turn that state something, and how each is looked at."""

_POLES = frozenset(pole.value for pole in Pole)
_MARKED = _POLES | CRITERIA.keys()
"""What points can be expected of: the three poles, and every criterion."""


def points_of(score: Score | None, name: str) -> int:
    """Return the points a turn has of a pole, or by a criterion; 0 where it was not judged."""
    if score is None:
        return 0
    if name in _POLES:
        return score.points(Pole(name))
    return sum(mark.points for mark in score.marks if mark.criterion == name)


def marked(score: Score | None) -> dict[str, int]:
    """Return the points of a turn by criterion, in the order of its marks, those with none left
    out."""
    names = dict.fromkeys(mark.criterion for mark in score.marks) if score else {}
    return {name: points for name in names if (points := points_of(score, name))}


def shown(marks: dict[str, int]) -> str:
    """Return marks as one reads them.

    >>> shown({"hooked": 2, "stacking": 1}), shown({})
    ('hooked 2, stacking 1', 'nothing')
    """
    return ", ".join(f"{name} {points}" for name, points in marks.items()) or NOTHING


def apart(said: str, expected: str) -> tuple[str, str]:
    """Return two texts cut to the part around the first place where they differ.

    >>> apart("We'll meet on Monday.", "We'll meet on Friday.")
    ("We'll meet on Monday.", "We'll meet on Friday.")
    """
    start = max(0, _shared(said, expected) - AROUND)
    return _cut(said, start), _cut(expected, start)


def _cut(text: str, start: int) -> str:
    end = start + 2 * AROUND
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
