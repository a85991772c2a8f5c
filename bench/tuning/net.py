"""The network while it learns: the first layers of a small encoder, and heads.

A clause is the mean of its pieces, beside the mean of the whole turn and that of the other's last
turn. Four heads read it. What decides a turn is told from its first piece, which stands for all of
it, beside the same two means; so is what a buyer's turn asks, reveals and resists.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import torch
from torch import nn

from bench.tuning.labels import BUYER_HEADS, SELLER_HEADS, TURN_HEADS
from bench.tuning.parts import Layer, Names, norm

WIDTH = 384
NAMES = Names(
    ("attention.self.query", "attention.self.key", "attention.self.value"),
    "attention.output.dense", "attention.output.LayerNorm",
    "intermediate.dense", "output.dense", "output.LayerNorm", 1e-12,
)  # fmt: skip
LAYERS = 4
DROP = 0.1
HEAD_DROP = 0.2


class Batch(NamedTuple):
    """Turns side by side, filled up to lengths in steps (every new shape costs the library a
    kernel): numbers of pieces, which of two turns each is of, which are real, and for each turn a
    matrix that takes means over its pieces: the whole turn, the other's turn, then its parts.
    `picked` are the parts that there are, among all of `(turn, part)` in one row."""

    ids: torch.Tensor
    kinds: torch.Tensor
    real: torch.Tensor
    means: torch.Tensor
    picked: torch.Tensor


class Net(nn.Module):
    """Encoder and heads. The embeddings stay as they were published."""

    def __init__(self, given: Mapping[str, torch.Tensor]) -> None:
        super().__init__()
        for name, key in (("words", "word"), ("places", "position"), ("kinds", "token_type")):
            table = given[f"embeddings.{key}_embeddings.weight"]
            setattr(self, name, nn.Embedding.from_pretrained(table, freeze=True))
        self.norm = norm(given, "embeddings.LayerNorm", NAMES.least)
        self.norm.requires_grad_(False)
        self.layers = nn.ModuleList(
            Layer(given, f"encoder.layer.{i}.", NAMES, DROP) for i in range(LAYERS)
        )
        self.drop, self.head_drop = nn.Dropout(DROP), nn.Dropout(HEAD_DROP)
        sizes = {**SELLER_HEADS, **TURN_HEADS, **BUYER_HEADS}
        self.heads = nn.ModuleDict({k: nn.Linear(3 * WIDTH, len(v)) for k, v in sizes.items()})

    def states(self, batch: Batch) -> torch.Tensor:
        """Return the state of every piece."""
        places: Any = self.places(torch.arange(batch.ids.shape[1]))  # type: ignore[operator]
        found = self.words(batch.ids) + self.kinds(batch.kinds) + places  # type: ignore[operator]
        rows = self.drop(self.norm(found))
        barred = torch.zeros(batch.real.shape).masked_fill(~batch.real, -1e4)[:, None, None, :]
        for layer in self.layers:
            rows = layer(rows, barred.to(rows.dtype))
        return rows

    def forward(self, batch: Batch, names: Sequence[str]) -> dict[str, torch.Tensor]:
        """Return the scores of the named heads: a row for every part that there is, or for every
        turn where the head reads turns."""
        return told_of(self, batch, self.states(batch), names)


def told_of(
    net: Any, batch: Batch, rows: torch.Tensor, names: Sequence[str]
) -> dict[str, torch.Tensor]:
    """Return what the heads of a network tell from the states of its pieces."""
    found = batch.means.to(rows.dtype) @ rows
    beside = found[:, :2].flatten(1)
    first = net.head_drop(torch.cat([rows[:, 0], beside], -1))
    own = found[:, 2:]
    every = torch.cat([own, beside[:, None].expand(-1, own.shape[1], -1)], -1).flatten(0, 1)
    parts = net.head_drop(every[batch.picked])
    return {
        name: net.heads[name](parts if name in SELLER_HEADS else first).float() for name in names
    }
