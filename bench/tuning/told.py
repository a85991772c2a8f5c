"""What the teacher tells of lines that nobody has labelled.

``python -m bench.tuning.told`` tunes the teacher on all labelled turns of sellers and keeps what it
makes of every unlabelled line, and of labelled ones after another buyer's turn, in
build/tuning/told.pt. Slow: an hour on two cores.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import torch

from bench.corpus import Line, load, unlabelled
from bench.tuning.base import pieces
from bench.tuning.labels import SELLER_HEADS
from bench.tuning.learn import Lesson, Plan, batch_of, teach
from bench.tuning.lines import Source, Told, example, sources, unread
from bench.tuning.place import ROOM
from bench.tuning.teacher import Teacher
from simulator.language.encoder.pieces import Pieces

SEED, ORDER = 11, 11
PLAN = Plan(rounds=3, rate=6e-5)
ELSEWHERE = 2500
"""Labelled lines that are also shown after another buyer's turn."""
_FILE = "told.pt"


def elsewhere(lines: Sequence[Line], count: int, draw: Random) -> list[Line]:
    """Return some lines, each after the talk that another of them answers."""
    picked = draw.sample(list(lines), min(count, len(lines)))
    others = draw.sample(list(lines), len(picked))
    return [one._replace(dialogue=other.dialogue, segments=())
            for one, other in zip(picked, others, strict=True)]  # fmt: skip


def silent() -> list[Source]:
    """Return what the teacher reads, in an order that is always the same."""
    return unread([*unlabelled(), *elsewhere(load(), ELSEWHERE, Random(SEED))])


def tell(net: Teacher, known: Pieces, lines: Sequence[Source]) -> list[dict[str, Any]]:
    """Return the chances by head for the clauses of each line."""
    found: list[dict[str, Any]] = []
    heads = list(SELLER_HEADS)
    with torch.no_grad():
        for start in range(0, len(lines), 32):
            made = [example(known, one) for one in lines[start : start + 32]]
            told = net(batch_of(made), heads)
            parts = {name: told[name].softmax(-1).split([len(one.clauses) for one in made])
                     for name in heads}  # fmt: skip
            found += [{name: parts[name][at].clone() for name in heads} for at in range(len(made))]
    return found


def told() -> list[Told]:
    """Return the lines with what the teacher told of them; none if it has not been asked."""
    if not (ROOM / _FILE).exists():
        return []
    kept = torch.load(ROOM / _FILE)
    return [Told(one, chances) for one, chances in zip(silent(), kept, strict=True)]


def main() -> None:
    """Tune the teacher, let it read, and keep what it tells."""
    ROOM.mkdir(parents=True, exist_ok=True)
    known, lines = pieces(), silent()
    torch.manual_seed(SEED)
    net = teach(Teacher(), Lesson(sources(load()), []), known, ORDER, PLAN)
    torch.save(net.state_dict(), ROOM / "teacher.pt")
    torch.save(tell(net, known, lines), ROOM / _FILE)


if __name__ == "__main__":
    torch.set_num_threads(2)
    main()
