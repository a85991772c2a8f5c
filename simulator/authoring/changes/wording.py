"""What was reworded: texts of one part, matched so that a new order of lines is no change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from simulator.authoring.changes.view import Texts


class Rewording(NamedTuple):
    """One text of a part: the place it is said at, and the words then and now ('' for none)."""

    place: str
    old: str
    new: str


def reworded(old: Texts, new: Texts) -> tuple[Rewording, ...]:
    """Return what was reworded, came or went, place by place."""
    places = dict.fromkeys([*new, *old])
    return tuple(
        one for place in places for one in _at(place, old.get(place, ()), new.get(place, ()))
    )


def _at(place: str, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Rewording]:
    """Texts that stand on both sides are set off against each other; the rest go in their order."""
    went, came = _left(old, new), _left(new, old)
    for number in range(max(len(went), len(came))):
        before = went[number] if number < len(went) else ""
        yield Rewording(place, before, came[number] if number < len(came) else "")


def _left(mine: tuple[str, ...], others: tuple[str, ...]) -> list[str]:
    spare = Counter(mine) - Counter(others)
    found = []
    for text in mine:
        if spare[text]:
            spare[text] -= 1
            found.append(text)
    return found


def counted(found: tuple[Rewording, ...]) -> str:
    """Return how many texts were reworded, came and went, and where.

    >>> counted((Rewording("heard", "a", "b"), Rewording("heard", "", "c")))
    '1 line reworded, 1 new (heard)'
    """
    numbers = {
        "reworded": sum(bool(one.old and one.new) for one in found),
        "new": sum(not one.old for one in found),
        "gone": sum(not one.new for one in found),
    }
    parts = [f"{number} {what}" for what, number in numbers.items() if number]
    first, _, rest = parts[0].partition(" ")
    noun = "line" if first == "1" else "lines"
    places = ", ".join(dict.fromkeys(one.place.removeprefix("element.") for one in found))
    at = f" ({places})" if places != "lines" else ""
    return f"{', '.join([f'{first} {noun} {rest}', *parts[1:]])}{at}"
