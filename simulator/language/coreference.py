"""Whom a pronoun means: the person last named, in this turn or in the talk before it.

*He, she, him, her, his, hers*, and *they* where one person was named last, stand for the person of
the gazetteer who was mentioned latest. Only people of the buyer's side are looked for. Whoever is
set aside ("who else, besides Bea and Wilf?") is named, and not spoken of.
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
_ASIDE = frozenset((("besides",), ("apart", "from"), ("aside", "from"), ("other", "than"),
                    ("except",), ("not", "counting"), ("leaving", "aside")))  # fmt: skip
_LIST_ENDS = frozenset(("WH", "AUX", "MODAL", "VERB"))


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
        spoken_of = [one for one in clause.mentions if not _set_aside(clause, one)]
        found.extend(mention.entry for mention in spoken_of)
        if last is not None and last not in found and _points(clause):
            found.append(last)
        people = [mention.entry for mention in spoken_of if _person(mention)]
        last = people[-1] if people else last
    return tuple(found), Referents(last)


def _set_aside(clause: Clause, mention: Mention) -> bool:
    """Whether a name stands in a list that follows "besides", "apart from" and the like."""
    words = clause.words
    before = [at for at in range(len(words)) if clause.place(at, at + 1).end <= mention.span.start]
    for at in reversed(before):
        if words[at].pos in _LIST_ENDS:
            return False
        if any(tuple(word.text for word in words[at : at + len(by)]) == by for by in _ASIDE):
            return at + 1 not in clause.commas
    return False


def _points(clause: Clause) -> bool:
    named = any(_person(mention) for mention in clause.mentions)
    return not named and any(word.text in _ONE for word in clause.words)


def _person(mention: Mention) -> bool:
    return mention.entry.side is Side.BUYER and mention.entry.target is Target.PEOPLE
