"""The mean, weight by weight, of the network kept by `folds` and those that are shipped as one.

``python -m bench.tuning.average PARTS`` reads build/tuning/net.pt and the wheel's encoder, as
rounded, which is itself the mean of so many networks, and writes the mean of all over net.pt. All
began from the same published weights and the same heads, which is what makes a mean of them a
network (ADR 15).
"""

from __future__ import annotations

import sys
from typing import Any

import torch

from bench.tuning.export import SHIPPED
from bench.tuning.net import LAYERS
from bench.tuning.place import ROOM
from simulator.language.encoder.numbers import Linear, Norm
from simulator.language.encoder.store import LAYER, encoder


def shipped() -> dict[str, torch.Tensor]:
    """Return the shipped network's tuned weights by the names of `Net`."""
    known = encoder()
    found: dict[str, torch.Tensor] = {}
    for at, layer in enumerate(known.layers[:LAYERS]):
        for name in LAYER:
            found |= _linear(f"layers.{at}.{name}", getattr(layer, name))
        for name in ("first", "second"):
            found |= _norm(f"layers.{at}.{name}", getattr(layer, name))
    for name in SHIPPED:
        found |= _linear(f"heads.{name}", known.heads[name])
    return found


def _linear(name: str, by: Linear) -> dict[str, torch.Tensor]:
    weight = torch.from_numpy(by.weight * by.scale).T.contiguous()
    return {f"{name}.weight": weight, f"{name}.bias": torch.from_numpy(by.bias.copy())}


def _norm(name: str, by: Norm) -> dict[str, torch.Tensor]:
    gain, bias = torch.from_numpy(by.gain.copy()), torch.from_numpy(by.bias.copy())
    return {f"{name}.weight": gain, f"{name}.bias": bias}


def main(parts: int) -> None:
    """Write the mean; what is not shipped stays as it was tuned."""
    net: dict[str, Any] = torch.load(ROOM / "net.pt")
    for name, old in shipped().items():
        net[name] = (net[name] + parts * old) / (parts + 1)
    torch.save(net, ROOM / "net.pt")


if __name__ == "__main__":
    main(int(sys.argv[1]))
