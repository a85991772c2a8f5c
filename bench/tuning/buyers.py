"""Buyers' turns with their labels, as the encoder sees them."""

from __future__ import annotations

from typing import Any, NamedTuple

from bench.corpus import BuyerLine
from bench.tuning.labels import BUYER_HEADS
from bench.tuning.lines import Example
from simulator.dialogue import Speaker
from simulator.language.encoder.pieces import Pieces, compose


class Heard(NamedTuple):
    """A buyer's turn: the whole of it is one part; what it answers is the seller's last turn."""

    line: BuyerLine

    @property
    def labels(self) -> dict[str, Any]:
        """The labels by head."""
        told = self.line.labels
        flags = [name for name in BUYER_HEADS["flags"] if told[name]]
        return {**told, "flags": flags}

    def example(self, pieces: Pieces) -> Example:
        """Return the turn as pieces, its own part as the one thing to be read."""
        before = self.line.dialogue.last(Speaker.SELLER, 1)
        heard = pieces.cut(before[0].text) if before else []
        made = compose(pieces, pieces.cut(self.line.text), heard, buyer=True)
        places = list(range(1, 1 + max(1, made.own)))
        return Example(made.ids, made.own, made.heard, [places], [], 1.0)
