"""Tuning: batches of like length, a rate that rises and falls, everything drawn from one seed.

Runs in bfloat16 where the processor has it, so weights are the same only on one machine; what is
shipped is rounded, named by its digest, and measured as it is shipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import NamedTuple, TypeVar

import torch
from torch import nn

from bench.corpus import Labelled
from bench.tuning.base import published
from bench.tuning.buyers import Heard
from bench.tuning.labels import BUYER_HEADS, MANY, SELLER_HEADS, TURN_HEADS
from bench.tuning.lines import Example, Source, Told, example
from bench.tuning.net import Batch, Net
from simulator.language.acts import Act, family_of
from simulator.language.encoder.pieces import Pieces

SIZE = 16
HEAD_RATE = 1e-3
DECAY = 0.01
SMOOTH = 0.05
WORTH = {"act": 1.0, "family": 0.5, "turn": 1.0, "target": 1.0, "motive": 0.2, "uptake": 0.2,
         "asks": 0.4, "resists": 0.5, "concern": 0.3, "reveals": 1.0, "flags": 1.0}  # fmt: skip
TAUGHT = {"act": 2.0, "target": 1.0, "motive": 0.2, "uptake": 0.2}
"""What a teacher's word on a line counts for: on the act as much as act, family and turn do."""
AIMED = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.SUMMARY, Act.REFLECT))
OPEN = frozenset((Act.TELL, Act.COLLAB, Act.PERMISSION, Act.AFFIRM, Act.DISPARAGE))
ASIDE = 0.3
"""What a target counts for on acts that seldom have one; where it follows from the act, nothing."""


class Plan(NamedTuple):
    """How often a network sees the lesson, and the rate at which its layers learn."""

    rounds: int
    rate: float


PLAN = Plan(rounds=6, rate=2e-4)

_Network = TypeVar("_Network", bound=nn.Module)
_Turn = TypeVar("_Turn", Source, Heard, Told)
Turns = list[Source] | list[Heard] | list[Told]


class Lesson(NamedTuple):
    """What there is to learn from: labelled turns of both sides, and lines that only the teacher
    has read."""

    sellers: Sequence[Source]
    buyers: Sequence[Heard]
    told: Sequence[Told] = ()


def _tell(line: str) -> None:
    print(line, flush=True)


def tune(lesson: Lesson, pieces: Pieces, seed: int, order: int = 11) -> Net:
    """Return a network tuned on the lesson; it begins as the seed says, and the lines come and are
    disturbed as the order says."""
    torch.manual_seed(seed)
    return teach(Net(published()), lesson, pieces, order)


def teach(
    net: _Network,
    lesson: Lesson,
    pieces: Pieces,
    order: int,
    plan: Plan = PLAN,
    tell: Callable[[str], None] = _tell,
) -> _Network:
    """Return a network after the lesson, whose lines come and are disturbed as the order says."""
    draw = Random(order)
    heads = [p for name, p in net.named_parameters() if name.startswith("heads.")]
    body = [p for name, p in net.named_parameters()
            if p.requires_grad and not name.startswith("heads.")]  # fmt: skip
    steps = plan.rounds * sum(1 for _ in _batches(lesson, draw))
    ways = torch.optim.AdamW([{"params": body, "lr": plan.rate},
                              {"params": heads, "lr": HEAD_RATE}], weight_decay=DECAY)  # fmt: skip
    pace = torch.optim.lr_scheduler.LambdaLR(
        ways, lambda step: min(1.0, 10 * (step + 1) / steps) * max(0.0, 1 - step / steps)
    )
    net.train()
    for number in range(plan.rounds):
        total = count = 0.0
        for batch in _batches(lesson, draw):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = _loss(net, batch, pieces, draw)
            ways.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            ways.step()
            pace.step()
            total, count = total + loss.item(), count + 1
        tell(f"  round {number + 1} of {plan.rounds}: loss {total / count:.3f}")
    net.eval()
    return net


def _batches(lesson: Lesson, draw: Random) -> Iterator[Turns]:
    made: list[Turns] = [
        *_alike(lesson.sellers, draw),
        *_alike(lesson.buyers, draw),
        *_alike(lesson.told, draw),
    ]
    draw.shuffle(made)
    yield from made


def _alike(items: Sequence[_Turn], draw: Random) -> list[list[_Turn]]:
    order = sorted(items, key=lambda one: len(one.line.text) + 60 * draw.random())
    return [order[at : at + SIZE] for at in range(0, len(order), SIZE)]


def _loss(net: nn.Module, batch: Turns, pieces: Pieces, draw: Random) -> torch.Tensor:
    if isinstance(batch[0], Heard):
        return _buyer_loss(net, [one for one in batch if isinstance(one, Heard)], pieces)
    if isinstance(batch[0], Told):
        told_lines = [one for one in batch if isinstance(one, Told)]
        return _told_loss(net, told_lines, pieces, draw)
    sellers = [one for one in batch if isinstance(one, Source)]
    made = [example(pieces, one, draw) for one in sellers]
    told = net(batch_of(made), [*SELLER_HEADS, *TURN_HEADS])
    labels = [label for one in made for label in one.labels]
    weight = torch.tensor([one.weight / len(one.labels) ** 0.5 for one in made for _ in one.labels])
    aimed = torch.tensor([_aimed(Act(label.act)) for label in labels])
    deciding = [TURN_HEADS["turn"].index(one.line.deciding.act) for one in sellers]
    found = WORTH["turn"] * _missed(
        told["turn"], torch.tensor(deciding), torch.tensor([one.weight for one in made])
    )
    for name, values in SELLER_HEADS.items():
        right = torch.tensor([values.index(str(getattr(label, name))) for label in labels])
        share = weight * aimed if name == "target" else weight
        found = found + WORTH[name] * _missed(told[name], right, share)
    return found + WORTH["family"] * _misplaced(told["act"], labels, weight)


def _aimed(act: Act) -> float:
    return 1.0 if act in AIMED else ASIDE if act in OPEN else 0.0


def _misplaced(told: torch.Tensor, labels: Sequence[Labelled], share: torch.Tensor) -> torch.Tensor:
    """What the family costs: the chances of all its acts together."""
    families = [family_of(Act(label.act)) for label in labels]
    own = torch.tensor([[family_of(act) is one for act in Act] for one in families])
    each = told.logsumexp(-1) - told.masked_fill(~own, -1e4).logsumexp(-1)
    return (each * share).sum() / share.sum()


def _missed(told: torch.Tensor, right: torch.Tensor, share: torch.Tensor) -> torch.Tensor:
    each = nn.functional.cross_entropy(told, right, reduction="none", label_smoothing=SMOOTH)
    return (each * share).sum() / share.sum().clamp(min=1e-6)


def _told_loss(net: nn.Module, batch: list[Told], pieces: Pieces, draw: Random) -> torch.Tensor:
    """What it costs to tell other chances than the teacher did; a target as far as the teacher
    sees an act that has one."""
    made = [example(pieces, one.source, draw) for one in batch]
    told = net(batch_of(made), list(SELLER_HEADS))
    chances = {name: torch.cat([one.chances[name] for one in batch]) for name in SELLER_HEADS}
    share = torch.cat([torch.full((one.parts,), one.parts**-0.5) for one in batch])
    aimed = chances["act"] @ torch.tensor([_aimed(act) for act in Act])
    found = torch.zeros(())
    for name, right in chances.items():
        each = -(right * nn.functional.log_softmax(told[name], -1)).sum(-1)
        weight = share * aimed if name == "target" else share
        found = found + TAUGHT[name] * (each * weight).sum() / weight.sum().clamp(min=1e-6)
    return found


def _buyer_loss(net: nn.Module, batch: list[Heard], pieces: Pieces) -> torch.Tensor:
    told = net(batch_of([one.example(pieces) for one in batch]), list(BUYER_HEADS))
    found = torch.zeros(())
    for name, values in BUYER_HEADS.items():
        if name in MANY:
            right = torch.tensor([[float(v in one.labels[name]) for v in values] for one in batch])
            each = nn.functional.binary_cross_entropy_with_logits(told[name], right)
        else:
            place = torch.tensor([values.index(str(one.labels[name])) for one in batch])
            each = nn.functional.cross_entropy(told[name], place, label_smoothing=SMOOTH)
        found = found + WORTH[name] * each
    return found


def batch_of(examples: Sequence[Example]) -> Batch:
    """Return examples side by side."""
    size = _up(max(len(one.ids) for one in examples), 16)
    most = _up(max(len(one.clauses) for one in examples), 4)
    ids = torch.zeros(len(examples), size, dtype=torch.long)
    kinds, real = torch.zeros_like(ids), torch.zeros(ids.shape, dtype=torch.bool)
    means = torch.zeros(len(examples), 2 + most, size)
    for at, one in enumerate(examples):
        end, own = len(one.ids), max(1, one.own)
        ids[at, :end], real[at, :end] = torch.tensor(one.ids), True
        kinds[at, one.own + 2 : end] = 1
        means[at, 0, 1 : 1 + own] = 1 / own
        if one.heard:
            means[at, 1, one.own + 2 : one.own + 2 + one.heard] = 1 / one.heard
        for part, places in enumerate(one.clauses, 2):
            means[at, part, torch.tensor(places)] = 1 / len(places)
    picked = [
        at * most + part for at, one in enumerate(examples) for part in range(len(one.clauses))
    ]
    return Batch(ids, kinds, real, means, torch.tensor(picked))


def _up(number: int, step: int) -> int:
    return -(-number // step) * step
