"""Every labelled turn read by a network that saw nothing of its group, and one that saw all.

``python -m bench.tuning.folds`` keeps both under build/tuning: `read.npz` (the scores of each
head for every clause and every buyer's turn) and `net.pt`. Slow: a few minutes a fold.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from bench.corpus import buyers, load
from bench.folding import folds_of
from bench.tuning.base import pieces
from bench.tuning.buyers import Heard
from bench.tuning.labels import BUYER_HEADS, SELLER_HEADS
from bench.tuning.learn import Lesson, batch_of, tune
from bench.tuning.lines import Example, example, sources
from bench.tuning.net import Net
from bench.tuning.place import FOLDS, ROOM
from simulator.language.encoder.pieces import Pieces

SEED = 11


def read(net: Net, made: Sequence[Example], heads: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    """Return the scores of some heads for every part of some turns, in order."""
    found: dict[str, list[Any]] = {name: [] for name in heads}
    with torch.no_grad():
        for start in range(0, len(made), 32):
            told = net(batch_of(made[start : start + 32]), heads)
            for name in heads:
                found[name].append(told[name].numpy())
    return {name: np.concatenate(rows) for name, rows in found.items()}


def main(*flags: str) -> None:
    """Tune on all but each fold and on all, and keep what was read."""
    ROOM.mkdir(parents=True, exist_ok=True)
    known = pieces()
    lines, turns = sources(load()), [Heard(line) for line in buyers()]
    places = folds_of([one.line.group for one in lines] + [_group(one) for one in turns], FOLDS)
    sellers, heard = places[: len(lines)], places[len(lines) :]
    if "--all" not in flags:
        _crossed(known, lines, turns, sellers, heard)
    if "--folds" not in flags:
        net = tune(Lesson(lines, turns), known, SEED)
        torch.save(net.state_dict(), ROOM / "net.pt")


def _crossed(known: Pieces, lines: Any, turns: Any, sellers: list[int], heard: list[int]) -> None:
    kept: dict[str, Any] = {}
    for fold in range(FOLDS):
        print(f"fold {fold + 1} of {FOLDS}", flush=True)
        lesson = Lesson(
            [one for one, at in zip(lines, sellers, strict=True) if at != fold],
            [one for one, at in zip(turns, heard, strict=True) if at != fold],
        )
        net = tune(lesson, known, SEED + fold)
        picked = [at for at, place in enumerate(sellers) if place == fold]
        made = [example(known, lines[at]) for at in picked]
        rows = [
            (at, part)
            for at, one in zip(picked, made, strict=True)
            for part in range(len(one.clauses))
        ]
        for name, scores in read(net, made, SELLER_HEADS).items():
            kept[f"{name}.{fold}"] = scores
        kept[f"rows.{fold}"] = np.array(rows)
        others = [at for at, place in enumerate(heard) if place == fold]
        told = read(net, [turns[at].example(known) for at in others], BUYER_HEADS)
        for name, scores in told.items():
            kept[f"buyer.{name}.{fold}"] = scores
        kept[f"buyer.rows.{fold}"] = np.array(others)
        np.savez(ROOM / "read.npz", **kept)


def _group(one: Heard) -> str:
    """Buyers' turns of a talk stay with the seller's turns of it."""
    return one.line.group


if __name__ == "__main__":
    torch.set_num_threads(2)
    main(*sys.argv[1:])
