"""Fitted weights as the whole numbers that the wheel carries and `language.weights` reads."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

_NAME = '''"""The name under which results cite the reader; `make train` writes this file."""

READER = "linear-1 {digest}"
'''


def pack(
    room: Path,
    head: Mapping[str, Any],
    names: Sequence[str],
    signs: Any,
    words: Sequence[str],
    tables: Sequence[Any],
) -> None:
    """Write `weights.json`, `weights.bin` and the reader's name into a folder."""
    room.mkdir(exist_ok=True)
    sign_scale = float(np.abs(signs).max()) / 32_000
    scales = [float(np.abs(table).max()) / 127 for table in tables]
    blob = _whole(signs, sign_scale, 1 << 15, "<u2") + b"".join(
        _whole(table, scale, 1 << 7, "u1") for table, scale in zip(tables, scales, strict=True)
    )
    full = {**head, "sign_scale": sign_scale, "word_scales": scales,
            "signs": "\n".join(names), "words": " ".join(words)}  # fmt: skip
    text = (json.dumps(full, indent=0) + "\n").encode()
    (room / "weights.json").write_bytes(text)
    (room / "weights.bin").write_bytes(blob)
    (room / "__init__.py").write_text(_NAME.format(digest=digest_of(text, blob)), encoding="utf-8")


def digest_of(head: bytes, blob: bytes) -> str:
    """Return the short digest by which results name what a tier carries in two files."""
    return sha256(head + b"\0" + blob).hexdigest()[:8]


def _whole(values: Any, scale: float, half: int, kind: str) -> bytes:
    whole = np.clip(np.rint(values / scale), 1 - half, half - 1) + half
    return bytes(whole.astype(kind).tobytes())
