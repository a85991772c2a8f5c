"""Whom a pronoun means: the person last named, in this turn or in the talk before it.

*He, she, him, her, his, hers*, and *they* where one person was named last, stand for the person of
the gazetteer who was mentioned latest. Only people of the buyer's side are looked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from simulator.dialogue import Dialogue
from simulator.language.acts import Target
from simulator.language.clause import Clause
from simulator.language.gazetteer import Entry, Gazetteer, Mention, Side

_ONE = frozenset("he she him her his hers himself herself".split())
_REACH = 4


class Referents(NamedTuple):
    """The person named last, or nobody."""

    last: Entry | None = None


def referents(dialogue: Dialogue, gazetteer: Gazetteer) -> Referents:
    """Return whom a pronoun would mean after a dialogue: who was named last, of late."""
    if not gazetteer.entries:
        return Referents()
    for turn in reversed(dialogue.turns[-_REACH:]):
        people = [m.entry for m in gazetteer.find(turn.text) if _person(m)]
        if people:
            return Referents(people[-1])
    return Referents()


def mentioned(clauses: Sequence[Clause], known: Referents) -> tuple[tuple[Entry, ...], Referents]:
    """Return the entries that some clauses speak of, by name or pronoun, and who is known after."""
    found: list[Entry] = []
    last = known.last
    for clause in clauses:
        for mention in clause.mentions:
            found.append(mention.entry)
        if last is not None and last not in found and _points(clause):
            found.append(last)
        people = [mention.entry for mention in clause.mentions if _person(mention)]
        last = people[-1] if people else last
    return tuple(found), Referents(last)


def _points(clause: Clause) -> bool:
    named = any(_person(mention) for mention in clause.mentions)
    return not named and any(word.text in _ONE for word in clause.words)


def _person(mention: Mention) -> bool:
    return mention.entry.side is Side.BUYER and mention.entry.target is Target.PEOPLE
