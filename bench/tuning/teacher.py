"""The teacher: the first layers of a larger encoder under the same heads, tuned on the same lines.

It reads what the shipped network reads, piece by piece: its vocabulary holds the same pieces in
another order. What it knows beyond the labelled lines it hands on through lines that nobody has
labelled (`bench.tuning.told`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import nn

from bench.tuning import borrowed
from bench.tuning.base import vocabulary
from bench.tuning.labels import BUYER_HEADS, SELLER_HEADS, TURN_HEADS
from bench.tuning.net import Batch, told_of
from bench.tuning.parts import linear, norm, side_by_side
from simulator.language.encoder.pieces import SPECIAL

WIDTH, HEADS = 768, 12
LEAST = 1e-5
LAYERS = 9
"""Layers that are kept of twelve: the last are trained to keep the topic and drop the form."""
FROZEN = 4
"""Layers, the lowest, that stay as they were published."""
DROP, HEAD_DROP = 0.1, 0.2
_MARKS = dict(zip(SPECIAL, ("<s>", "[unused0]", "</s>", "[UNK]"), strict=True))
_BUCKETS, _FAR = 32, 128
_BEGIN = 2
"""The place that the published encoder gives to the first piece."""


class Layer(nn.Module):
    """One layer, as in MPNet: BERT's, with a bias for how far two pieces are apart."""

    def __init__(self, given: Mapping[str, torch.Tensor], name: str) -> None:
        super().__init__()
        inside = [f"{name}attention.attn.{part}" for part in "qkv"]
        self.attend = side_by_side(given, inside)
        self.out = linear(given, f"{name}attention.attn.o")
        self.first = norm(given, f"{name}attention.LayerNorm", LEAST)
        self.up = linear(given, f"{name}intermediate.dense")
        self.down = linear(given, f"{name}output.dense")
        self.second = norm(given, f"{name}output.LayerNorm", LEAST)
        self.drop = nn.Dropout(DROP)

    def forward(self, rows: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """Return the rows after this layer."""
        turns, size, _ = rows.shape
        parts = self.attend(rows).view(turns, size, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        scores = parts[0] @ parts[1].transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias
        mixed = scores.softmax(-1).to(parts.dtype) @ parts[2]
        mixed = mixed.transpose(1, 2).reshape(turns, size, WIDTH)
        rows = self.first(rows + self.drop(self.out(mixed)))
        inner = nn.functional.gelu(self.up(rows))
        told: torch.Tensor = self.second(rows + self.drop(self.down(inner)))
        return told


class Teacher(nn.Module):
    """Encoder and heads. The embeddings and the lowest layers stay as they were published; which of
    the two turns a piece is of, MPNet does not know and learns here."""

    def __init__(self) -> None:
        super().__init__()
        given = borrowed.weights()
        place = {piece: at for at, piece in enumerate(borrowed.words())}
        unknown = place["[UNK]"]
        pieces = (_MARKS.get(piece, piece) for piece in vocabulary())
        self.register_buffer("mapped", torch.tensor([place.get(one, unknown) for one in pieces]))
        for name, key in (("words", "embeddings.word"), ("places", "embeddings.position")):
            table = given[f"{key}_embeddings.weight"]
            setattr(self, name, nn.Embedding.from_pretrained(table, freeze=True))
        apart = given["encoder.relative_attention_bias.weight"]
        self.apart = nn.Embedding.from_pretrained(apart, freeze=True)
        self.kinds = nn.Embedding(2, WIDTH)
        self.kinds.weight.data.zero_()
        self.norm = norm(given, "embeddings.LayerNorm", LEAST)
        self.norm.requires_grad_(False)
        self.layers = nn.ModuleList(Layer(given, f"encoder.layer.{i}.") for i in range(LAYERS))
        for layer in self.layers[:FROZEN]:
            layer.requires_grad_(False)
        self.drop, self.head_drop = nn.Dropout(DROP), nn.Dropout(HEAD_DROP)
        sizes = {**SELLER_HEADS, **TURN_HEADS, **BUYER_HEADS}
        self.heads = nn.ModuleDict({k: nn.Linear(3 * WIDTH, len(v)) for k, v in sizes.items()})

    def states(self, batch: Batch) -> torch.Tensor:
        """Return the state of every piece."""
        at = torch.arange(batch.ids.shape[1])
        words: Any = self.words(self.mapped[batch.ids])  # type: ignore[operator, index]
        rows = words + self.places(at + _BEGIN) + self.kinds(batch.kinds)  # type: ignore[operator]
        rows = self.drop(self.norm(rows))
        bias = self.apart(_bucket(at[None] - at[:, None])).permute(2, 0, 1)[None]
        bias = bias + torch.zeros(batch.real.shape).masked_fill(~batch.real, -1e4)[:, None, None]
        for layer in self.layers:
            rows = layer(rows, bias.to(rows.dtype))
        return rows

    def forward(self, batch: Batch, names: Sequence[str]) -> dict[str, torch.Tensor]:
        """Return the scores of the named heads, as `Net` does."""
        return told_of(self, batch, self.states(batch), names)


def _bucket(apart: torch.Tensor) -> torch.Tensor:
    """How far one piece stands from another, in the steps of the published encoder: near ones each
    their own, far ones in steps that widen, to the left and to the right."""
    half = _BUCKETS // 2
    near = half // 2
    far = apart.abs().clamp(min=1).float()
    wide = near + (torch.log(far / near) / torch.log(torch.tensor(_FAR / near)) * (half - near))
    steps = torch.where(apart.abs() < near, apart.abs(), wide.long().clamp(max=half - 1))
    return steps + half * (apart > 0).long()
