"""The teacher: the first layers of a larger encoder under the same heads, tuned on the same lines.

It reads what the shipped network reads, piece by piece: its vocabulary holds the same pieces in
another order. What it knows beyond the labelled lines it hands on through lines that nobody has
labelled (`bench.tuning.told`).
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from bench.tuning import borrowed
from bench.tuning.base import vocabulary
from bench.tuning.labels import BUYER_HEADS, SELLER_HEADS, TURN_HEADS
from bench.tuning.net import Batch, told_of
from bench.tuning.parts import Layer, Names, norm
from simulator.language.encoder.pieces import SPECIAL

WIDTH = 768
NAMES = Names(
    ("attention.attn.q", "attention.attn.k", "attention.attn.v"),
    "attention.attn.o", "attention.LayerNorm",
    "intermediate.dense", "output.dense", "output.LayerNorm", 1e-5,
)  # fmt: skip
LAYERS = 9
"""Layers that are kept of twelve: the last are trained to keep the topic and drop the form."""
FROZEN = 4
"""Layers, the lowest, that stay as they were published."""
DROP, HEAD_DROP = 0.1, 0.2
_MARKS = dict(zip(SPECIAL, ("<s>", "[unused0]", "</s>", "[UNK]"), strict=True))
_BUCKETS, _FAR = 32, 128
_BEGIN = 2
"""The place that the published encoder gives to the first piece."""


class Teacher(nn.Module):
    """Encoder and heads. The embeddings and the lowest layers stay as they were published; which of
    the two turns a piece is of, MPNet does not know and learns here."""

    mapped: torch.Tensor

    def __init__(self) -> None:
        super().__init__()
        given = borrowed.weights()
        place = {piece: at for at, piece in enumerate(borrowed.words())}
        unknown = place["[UNK]"]
        pieces = (_MARKS.get(piece, piece) for piece in vocabulary())
        self.register_buffer("mapped", torch.tensor([place.get(one, unknown) for one in pieces]))
        self.words = _fixed(given["embeddings.word_embeddings.weight"])
        self.places = _fixed(given["embeddings.position_embeddings.weight"])
        self.apart = _fixed(given["encoder.relative_attention_bias.weight"])
        self.kinds = nn.Embedding(2, WIDTH)
        self.kinds.weight.data.zero_()
        self.norm = norm(given, "embeddings.LayerNorm", NAMES.least)
        self.norm.requires_grad_(False)
        self.layers = nn.ModuleList(
            Layer(given, f"encoder.layer.{i}.", NAMES, DROP, DROP) for i in range(LAYERS)
        )
        for layer in self.layers[:FROZEN]:
            layer.requires_grad_(False)
        self.drop, self.head_drop = nn.Dropout(DROP), nn.Dropout(HEAD_DROP)
        sizes = {**SELLER_HEADS, **TURN_HEADS, **BUYER_HEADS}
        self.heads = nn.ModuleDict({k: nn.Linear(3 * WIDTH, len(v)) for k, v in sizes.items()})

    def states(self, batch: Batch) -> torch.Tensor:
        """Return the state of every piece."""
        at = torch.arange(batch.ids.shape[1])
        words = self.words(self.mapped[batch.ids])
        rows = words + self.places(at + _BEGIN) + self.kinds(batch.kinds)
        rows = self.drop(self.norm(rows))
        bias = self.apart(_bucket(at[None] - at[:, None])).permute(2, 0, 1)[None]
        bias = bias + torch.zeros(batch.real.shape).masked_fill(~batch.real, -1e4)[:, None, None]
        for layer in self.layers:
            rows = layer(rows, bias.to(rows.dtype))
        return rows

    def forward(self, batch: Batch, names: Sequence[str]) -> dict[str, torch.Tensor]:
        """Return the scores of the named heads, as `Net` does."""
        return told_of(self, batch, self.states(batch), names)


def _fixed(table: torch.Tensor) -> nn.Embedding:
    made: nn.Embedding = nn.Embedding.from_pretrained(table, freeze=True)
    return made


def _bucket(apart: torch.Tensor) -> torch.Tensor:
    """How far one piece stands from another, in the steps of the published encoder: near ones each
    their own, far ones in steps that widen, to the left and to the right."""
    half = _BUCKETS // 2
    near = half // 2
    far = apart.abs().clamp(min=1).float()
    wide = near + (torch.log(far / near) / torch.log(torch.tensor(_FAR / near)) * (half - near))
    steps = torch.where(apart.abs() < near, apart.abs(), wide.long().clamp(max=half - 1))
    return steps + half * (apart > 0).long()
