"""Parts of a published network as layers that can be tuned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from torch import nn

Given = Mapping[str, torch.Tensor]
"""Published weights by name."""


def linear(given: Given, name: str) -> nn.Linear:
    """Return a linear map."""
    return side_by_side(given, [name])


def side_by_side(given: Given, names: Sequence[str]) -> nn.Linear:
    """Return several linear maps of the same rows as one."""
    weight = torch.cat([given[f"{name}.weight"] for name in names])
    made = nn.Linear(weight.shape[1], weight.shape[0])
    made.weight.data = weight.clone()
    made.bias.data = torch.cat([given[f"{name}.bias"] for name in names]).clone()
    return made


def norm(given: Given, name: str, least: float) -> nn.LayerNorm:
    """Return a normalisation; `least` is what is added to a variance."""
    gain = given[f"{name}.weight"]
    made = nn.LayerNorm(gain.shape[0], eps=least)
    made.weight.data, made.bias.data = gain.clone(), given[f"{name}.bias"].clone()
    return made


class Names(NamedTuple):
    """What a published network calls the parts of a layer, and what it adds to a variance."""

    attend: tuple[str, str, str]
    out: str
    first: str
    up: str
    down: str
    second: str
    least: float


class Layer(nn.Module):
    """One layer, as in BERT. Attention is spelt out: the library's is slow on small inputs. What is
    added to its scores bars pieces that are not there, and may say how far two are apart."""

    HEADS = 12

    def __init__(
        self, given: Given, prefix: str, names: Names, drop: float, mixed_drop: float = 0.0
    ) -> None:
        super().__init__()
        self.attend = side_by_side(given, [prefix + name for name in names.attend])
        self.out = linear(given, prefix + names.out)
        self.first = norm(given, prefix + names.first, names.least)
        self.up = linear(given, prefix + names.up)
        self.down = linear(given, prefix + names.down)
        self.second = norm(given, prefix + names.second, names.least)
        self.drop = nn.Dropout(drop)
        self.mixed_drop = nn.Dropout(mixed_drop) if mixed_drop else nn.Identity()

    def forward(self, rows: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """Return the rows after this layer."""
        turns, size, width = rows.shape
        parts = self.attend(rows).view(turns, size, 3, self.HEADS, -1).permute(2, 0, 3, 1, 4)
        scores = parts[0] @ parts[1].transpose(-1, -2) * (width // self.HEADS) ** -0.5 + bias
        mixed = scores.softmax(-1).to(parts.dtype) @ parts[2]
        mixed = mixed.transpose(1, 2).reshape(turns, size, width)
        rows = self.first(rows + self.mixed_drop(self.out(mixed)))
        inner = nn.functional.gelu(self.up(rows))
        told: torch.Tensor = self.second(rows + self.drop(self.down(inner)))
        return told
