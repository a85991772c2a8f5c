"""What is said about a turn beside its points: a table from note to test."""

from __future__ import annotations

from collections.abc import Callable

from simulator.rubric.criteria.repetition import worn
from simulator.rubric.criteria.stacking import AT_MOST
from simulator.rubric.memory import FOLLOWING, HABIT, only_follows, wear_key
from simulator.rubric.moment import Moment
from simulator.rubric.score import Note


def _habit(moment: Moment) -> bool:
    act = moment.reading.segments[moment.deciding].act
    return moment.memory.act == act and moment.memory.run >= HABIT - 1


def _repeated(moment: Moment) -> bool:
    segments = moment.reading.segments
    return any(wear_key(s) and worn(moment, at) for at, s in enumerate(segments))


def _following(moment: Moment) -> bool:
    return moment.memory.following >= FOLLOWING and only_follows(moment.own)


_NOTES: dict[Note, Callable[[Moment], bool]] = {
    Note.STACKED: lambda moment: moment.reading.questions > AT_MOST,
    Note.REPEATED: _repeated,
    Note.HABIT: _habit,
    Note.FOLLOWING: _following,
}


def notes(moment: Moment) -> tuple[Note, ...]:
    """Return the notes that hold of the turn, in the order of the table."""
    return tuple(note for note, holds in _NOTES.items() if holds(moment))
