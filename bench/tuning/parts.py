"""Parts of a published network as layers that can be tuned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
