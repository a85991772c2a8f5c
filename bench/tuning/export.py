"""A tuned network rounded to what the wheel carries: ``python -m bench.tuning.export``.

Each column of a matrix becomes whole numbers up to 127 by its own largest weight.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import torch

from bench.packing import digest_of
from bench.train import ROOM as DATA
from bench.tuning.base import published, vocabulary
from bench.tuning.labels import BUYER_HEADS, SELLER_HEADS
from bench.tuning.net import LAYERS, Net
from bench.tuning.place import ROOM
from simulator.language.encoder.pieces import LONGEST
from simulator.language.encoder.store import LAYER

_NAME = '''"""The name under which results cite the second tier; `make tune` writes this file."""

SECOND = "encoder-1 {digest}"
'''


SHIPPED = {**SELLER_HEADS, **BUYER_HEADS}


class Blob:
    """Arrays one after another, and where each begins."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.index: dict[str, tuple[int, list[int]]] = {}
        self.size = 0

    def add(self, name: str, values: Any, kind: str = "<f4") -> None:
        """Put an array at the end."""
        raw = np.ascontiguousarray(values.astype(kind))
        self.index[name] = (self.size, list(raw.shape))
        self.parts.append(raw.tobytes())
        self.size += raw.nbytes

    def linear(self, name: str, layer: Any) -> None:
        """Put a linear map, its weights rounded."""
        weight = layer.weight.detach().numpy()
        scale = np.abs(weight).max(1) / 127
        self.add(name, np.rint(weight / scale[:, None]).T, "i1")
        self.add(f"{name}.scale", scale)
        self.add(f"{name}.bias", layer.bias.detach().numpy())

    def norm(self, name: str, layer: Any) -> None:
        """Put a normalisation."""
        self.add(f"{name}.gain", layer.weight.detach().numpy())
        self.add(f"{name}.bias", layer.bias.detach().numpy())


def blob_of(net: Net) -> Blob:
    """Return a network's arrays, rounded."""
    made = Blob()
    words = net.words.weight.detach().numpy()  # type: ignore[union-attr]
    scale = np.abs(words).max(1, keepdims=True) / 127
    made.add("words", np.rint(words / scale), "i1")
    made.add("words.scale", scale)
    made.add("places", net.places.weight.detach().numpy()[: LONGEST + 3])  # type: ignore[union-attr]
    made.add("kinds", net.kinds.weight.detach().numpy())  # type: ignore[union-attr]
    made.norm("norm", net.norm)
    for at, layer in enumerate(net.layers):
        for name in LAYER:
            made.linear(f"{at}.{name}", getattr(layer, name))
        made.norm(f"{at}.first", layer.first)
        made.norm(f"{at}.second", layer.second)
    for name in SHIPPED:
        made.linear(f"head.{name}", net.heads[name])
    return made


def write(net: Net, mixing: dict[str, float]) -> None:
    """Write the two files."""
    made = blob_of(net)
    head = {"arrays": made.index, "layers": LAYERS, "pieces": "\n".join(vocabulary()),
            "labels": SHIPPED, "mixing": mixing}  # fmt: skip
    text, blob = (json.dumps(head, indent=0) + "\n").encode(), b"".join(made.parts)
    (DATA / "encoder.json").write_bytes(text)
    (DATA / "encoder.bin").write_bytes(blob)
    (DATA / "second.py").write_text(_NAME.format(digest=digest_of(text, blob)), encoding="utf-8")


def main() -> None:
    """Round the network kept by `folds`, with what `mixing` and `hearing` fitted."""
    net = Net(published())
    net.load_state_dict(torch.load(ROOM / "net.pt"))
    kept = [
        json.loads((ROOM / name).read_text("utf-8")) for name in ("mixing.json", "hearing.json")
    ]
    write(net.eval(), {**kept[0], **kept[1]})


if __name__ == "__main__":
    main()
