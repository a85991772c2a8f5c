"""Who sells and who buys: given by a person, never guessed from what was said.

A name is found whatever its case, and by its first words as long as they fit one person only. The
one exception to giving: a recording whose every name *is* a role (``Seller``, ``Customer 2``) may
be read so, and the result says how each role came about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from simulator.diagnostics import Diagnostic, Location
from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.transcripts.names import find, nearest
from simulator.transcripts.recording import Recording, key, quote

_ROLE_WORDS = {
    Speaker.SELLER: "seller salesperson salesman saleswoman sales rep agent facilitator consultant "
    "representative account_executive sales_rep",
    Speaker.BUYER: "buyer customer client prospect other",
}
ROLE_WORDS: Mapping[str, Speaker] = {
    word.replace("_", " "): side for side, words in _ROLE_WORDS.items() for word in words.split()
}


class How(StrEnum):
    """How a person came by a role."""

    NAMED = "named"
    REST = "everyone else"
    ROLE_WORD = "role word"


@dataclass(frozen=True, slots=True)
class Role:
    """One person of the recording, the side they are on, and how much they say."""

    name: str
    speaker: Speaker
    how: How
    turns: int
    words: int


@dataclass(frozen=True, slots=True)
class Assignment:
    """A recording with its roles.

    `dialogue` is None, and `roles` empty, when somebody has no role. `problems` begins with the
    recording's own, so it is all there is to show.
    """

    dialogue: Dialogue | None
    roles: tuple[Role, ...]
    problems: tuple[Diagnostic, ...]


class _Sides(NamedTuple):
    """What was understood of the giving: by name as recorded, and what is wrong with it."""

    given: Mapping[str, tuple[Speaker, How]]
    problems: tuple[Diagnostic, ...]


def assign(recording: Recording, sellers: Sequence[str], buyers: Sequence[str] = ()) -> Assignment:
    """Give each person of a recording a side, and return the dialogue.

    With sellers and no buyers given, everyone else is on the buyer's side.
    """
    sides = _sides(recording, sellers, buyers) if recording.names else _Sides({}, ())
    problems = (*recording.problems, *sides.problems, *_nameless(recording))
    if not recording.names or len(problems) > len(recording.problems):
        return Assignment(None, (), problems)
    roles = tuple(
        Role(name, *sides.given[name], *_amounts(recording, name)) for name in recording.names
    )
    return Assignment(_dialogue(recording, roles), roles, problems)


def _dialogue(recording: Recording, roles: Sequence[Role]) -> Dialogue:
    side = {key(role.name): role.speaker for role in roles}
    return Dialogue(
        tuple(Utterance(side[key(t.name)], t.text, t.name, t.start) for t in recording.turns)
    )


def _sides(recording: Recording, sellers: Sequence[str], buyers: Sequence[str]) -> _Sides:
    if sellers:
        return _named(recording, sellers, buyers)
    words = {name: ROLE_WORDS.get(_numberless(name)) for name in recording.names}
    if not buyers and set(words.values()) == set(Speaker):
        return _Sides({n: (side, How.ROLE_WORD) for n, side in words.items() if side}, ())
    repair = 'say who sells: --seller "NAME"'
    return _Sides({}, (_problem(recording, "no seller is given", repair),))


def _numberless(name: str) -> str:
    return re.sub(r"[\s_-]*[0-9]*$", "", key(name))


def _named(recording: Recording, sellers: Sequence[str], buyers: Sequence[str]) -> _Sides:
    given: dict[str, tuple[Speaker, How]] = {}
    problems: list[Diagnostic] = []
    wanted = [(want, Speaker.SELLER) for want in sellers]
    for want, side in [*wanted, *((want, Speaker.BUYER) for want in buyers)]:
        fits = find(want, recording.names)
        if len(fits) != 1:
            problems.append(_unfit(recording, want, fits, side))
        elif given.setdefault(fits[0], (side, How.NAMED))[0] is not side:
            message = f"{quote(fits[0])} is given both as seller and as buyer"
            problems.append(_problem(recording, message, "give one role to each person"))
    rest = [name for name in recording.names if name not in given]
    if rest and buyers:
        message = f"no role is given to {', '.join(map(quote, rest))}"
        problems.append(_problem(recording, message, "add --seller or --buyer for each"))
    return _Sides(given | dict.fromkeys(rest, (Speaker.BUYER, How.REST)), tuple(problems))


def _unfit(recording: Recording, want: str, fits: Sequence[str], side: Speaker) -> Diagnostic:
    if fits:
        message = f"{quote(want)} fits {' and '.join(map(quote, fits))}"
        return _problem(recording, message, "give more of the name")
    near = nearest(want, recording.names)
    hint = f"did you mean {quote(near)}?" if near else "give one of these names"
    return _problem(recording, f"nobody is called {quote(want)} (--{side})", hint)


def _problem(recording: Recording, message: str, repair: str) -> Diagnostic:
    here = ", ".join(f"{quote(n)} {_amount(*_amounts(recording, n))}" for n in recording.names)
    where = Location(recording.name)
    return Diagnostic("BF503", where, f"{message}; who speaks: {here}", repair)


def _amount(turns: int, words: int) -> str:
    return f"({turns} turn{'s' * (turns != 1)}, {words} word{'s' * (words != 1)})"


def _amounts(recording: Recording, name: str) -> tuple[int, int]:
    said = [turn.text for turn in recording.turns if key(turn.name) == key(name)]
    return len(said), sum(len(text.split()) for text in said)


def _nameless(recording: Recording) -> Iterator[Diagnostic]:
    for turn in recording.turns if recording.names else ():
        if not turn.name:
            message = f"nobody is named for {quote(turn.text)}"
            where = Location(recording.name, turn.line, 1)
            yield Diagnostic("BF503", where, message, "write there who said it")
