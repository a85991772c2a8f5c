"""Every labelled turn read by a network that saw nothing of its group, and one that saw all.

``python -m bench.tuning.folds`` keeps both under build/tuning: `read.N.npz` (the scores of each
head for every clause and turn of a fold) and `net.pt`. Slow: some minutes a fold.
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
from bench.tuning.lines import Example, Source, example, sources
from bench.tuning.net import Net
from bench.tuning.place import FOLDS, ROOM, kept
from bench.tuning.told import told
from simulator.language.encoder.pieces import Pieces

SEED = 11
ORDERS = (11, 12, 13)
"""In what orders the lines come to the networks whose mean is shipped."""


def read(net: Net, made: Sequence[Example], heads: Sequence[str]) -> dict[str, Any]:
    """Return the scores of some heads for every part, or every turn, of some turns in order."""
    found: dict[str, list[Any]] = {name: [] for name in heads}
    with torch.no_grad():
        for start in range(0, len(made), 32):
            told = net(batch_of(made[start : start + 32]), heads)
            for name in heads:
                found[name].append(told[name].numpy())
    return {name: np.concatenate(rows) for name, rows in found.items()}


def main(*wanted: str) -> None:
    """Tune on all but each fold and on all, and keep what was read; or what is wanted of these:
    numbers of folds, `all`."""
    ROOM.mkdir(parents=True, exist_ok=True)
    known = pieces()
    lines, turns = sources(load()), [Heard(line) for line in buyers()]
    places = folds_of([one.line.group for one in lines] + [_group(one) for one in turns], FOLDS)
    sellers, heard = places[: len(lines)], places[len(lines) :]
    for fold in range(FOLDS):
        if not wanted or str(fold) in wanted:
            print(f"fold {fold + 1} of {FOLDS}", flush=True)
            own = [at for at, place in enumerate(sellers) if place == fold]
            others = [at for at, place in enumerate(heard) if place == fold]
            np.savez(kept(fold), **_crossed(known, lines, turns, own, others))
    if not wanted or "all" in wanted:
        lesson = Lesson(lines, turns, told())
        tuned = [tune(lesson, known, SEED, order).state_dict() for order in ORDERS]
        torch.save(_mean(tuned), ROOM / "net.pt")


def _mean(told: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The mean of networks that began alike, weight by weight: one network, and better than each
    (ADR 15)."""
    return {
        name: torch.stack([one[name] for one in told]).mean(0)
        if told[0][name].is_floating_point() else told[0][name]
        for name in told[0]
    }  # fmt: skip


def _crossed(
    known: Pieces,
    lines: Sequence[Source],
    turns: Sequence[Heard],
    own: Sequence[int],
    others: Sequence[int],
) -> dict[str, Any]:
    """Return how the turns of one fold are read by a network tuned on all the others."""
    left, right = set(own), set(others)
    lesson = Lesson([one for at, one in enumerate(lines) if at not in left],
                    [one for at, one in enumerate(turns) if at not in right])  # fmt: skip
    net = tune(lesson, known, SEED)
    made = [example(known, lines[at]) for at in own]
    parts = [(at, part) for at, one in zip(own, made, strict=True)
             for part in range(len(one.clauses))]  # fmt: skip
    told = read(net, [turns[at].example(known) for at in others], list(BUYER_HEADS))
    return {
        **read(net, made, list(SELLER_HEADS)),
        **{f"buyer.{name}": scores for name, scores in told.items()},
        "rows": np.array(parts),
        "buyer.rows": np.array(others),
    }


def _group(one: Heard) -> str:
    """Buyers' turns of a talk stay with the seller's turns of it."""
    return one.line.group


if __name__ == "__main__":
    torch.set_num_threads(2)
    main(*sys.argv[1:])
