"""Readings that are remembered: a line is read anew only if something it depends on is another.

A reading depends on its words, on the turns before them, and on the names found in all of these;
names that are found in none of them change nothing. What is too long to be searched whole is
remembered by all the names there are.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from simulator.dialogue import Dialogue
from simulator.language import Tier, interpret
from simulator.language.gazetteer import Gazetteer
from simulator.language.interpretation import Interpretation

MOST = 4096
"""Readings that are kept while somebody writes: many talks' worth."""
LONG = 4000
"""Characters above which a turn is not searched for the names it depends on."""


class Readings:
    """Reads as `interpret` does, and remembers; it can stand in an engine for it."""

    def __init__(self) -> None:
        self._known: OrderedDict[Hashable, Interpretation] = OrderedDict()
        self._names = Gazetteer()
        self._found: dict[str, Hashable] = {}
        self.read = 0  # how many lines were truly read

    def __call__(
        self, text: str, dialogue: Dialogue, gazetteer: Gazetteer, tier: Tier
    ) -> Interpretation:
        """Return the interpretation of a line."""
        key = self._key(text, dialogue, gazetteer, tier)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        self.read += 1
        found = self._known[key] = interpret(text, dialogue, gazetteer, tier)
        if len(self._known) > MOST:
            self._known.popitem(last=False)
        return found

    def _key(self, text: str, dialogue: Dialogue, names: Gazetteer, tier: Tier) -> Hashable:
        if names is not self._names:
            self._names, self._found = names, {}
        told = tuple(self._named(turn.text) for turn in dialogue.turns)
        return text, dialogue, tier, bool(names.entries), self._named(text), told

    def _named(self, text: str) -> Hashable:
        if text not in self._found:
            long = len(text) > LONG
            self._found[text] = self._names.entries if long else self._names.find(text)
        return self._found[text]
