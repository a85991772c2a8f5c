"""Every figure of some lines as they were read. Abstentions are errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import Any

from bench.agreement import bootstrap, kappa, macro_f1, score
from bench.baselines import cue_family, majority
from bench.quality.curves import calibration_error, risks
from bench.quality.reading import ABSTAINED, Read
from simulator.language.acts import Family

CONFUSIONS = 20
ROUNDS = 1000


def measure(done: Sequence[Read]) -> dict[str, Any]:
    """Return the figures of one tier on some lines."""
    gold, got = [one.line.family for one in done], [one.family for one in done]
    acts, read_acts = [one.line.act for one in done], [one.act for one in done]
    aimed = [one for one in done if one.line.target != "-"]
    missed = Counter((a, b) for a, b in zip(acts, read_acts, strict=True) if a != b)
    right = [a == b for a, b in zip(gold, got, strict=True)]
    sure = [_sure(one) for one in done]
    return {
        "n": len(done),
        "groups": len({one.line.group for one in done}),
        "coverage": 1 - got.count(ABSTAINED) / len(got),
        "by both tiers": sum("+" in one.found.reader for one in done) / len(done),
        "family kappa": bootstrap(gold, got, rounds=ROUNDS),
        "family accuracy": sum(right) / len(right),
        "families": {
            family.value: score(gold, got, family.value)._asdict()
            for family in Family
            if family.value in gold
        },
        "act accuracy": bootstrap(acts, read_acts, _share, rounds=ROUNDS),
        "act macro-F1": bootstrap(acts, read_acts, macro_f1, rounds=ROUNDS),
        "target accuracy": _share([r.line.target for r in aimed], [r.target for r in aimed]),
        "target macro-F1": macro_f1([r.line.target for r in aimed], [r.target for r in aimed]),
        "targets": len(aimed),
        "pairs": pairs(done),
        "calibration error": calibration_error(sure, right),
        "risks": risks(sure, right),
        "confusions": [(*pair, n) for pair, n in missed.most_common(CONFUSIONS)],
    }


def baselines(done: Sequence[Read]) -> dict[str, Any]:
    """Return what simple programs reach on the same lines."""
    gold = [one.line.family for one in done]
    cues = [cue_family(one.line.text).value for one in done]
    most = majority(Family(family) for family in gold).value
    return {
        "cue words": bootstrap(gold, cues, rounds=ROUNDS),
        "majority": bootstrap(gold, [most] * len(gold), rounds=ROUNDS),
        "cue words, families": {
            name: score(gold, cues, name)._asdict() for name in ("pushing", "facilitating")
        },
    }


def ahead(done: Sequence[Read], other: Sequence[str]) -> tuple[float, float, float]:
    """Return by how much the family kappa is above that of other answers, with the interval of the
    difference, lines drawn by their groups and for both at once."""
    gold, got = [one.line.family for one in done], [one.family for one in done]
    groups: dict[str, list[int]] = {}
    for at, one in enumerate(done):
        groups.setdefault(one.line.group, []).append(at)
    members, draw = list(groups.values()), Random(7)
    found = []
    for _ in range(ROUNDS):
        drawn = [i for _ in members for i in members[draw.randrange(len(members))]]
        found.append(kappa([gold[i] for i in drawn], [got[i] for i in drawn])
                     - kappa([gold[i] for i in drawn], [other[i] for i in drawn]))  # fmt: skip
    found.sort()
    whole = kappa(gold, got) - kappa(gold, other)
    return whole, found[int(0.025 * ROUNDS)], found[int(0.975 * ROUNDS)]


def pairs(done: Sequence[Read]) -> tuple[int, int]:
    """Return how many minimal pairs were read rightly on both sides, by act, and how many are."""
    groups: dict[str, list[bool]] = {}
    for one in done:
        if one.line.group.endswith("-mp"):
            groups.setdefault(one.line.group, []).append(one.line.act == one.act)
    both = [all(right) for right in groups.values() if len(right) == 2]
    return sum(both), len(both)


def _share(gold: Sequence[str], got: Sequence[str]) -> float:
    return sum(a == b for a, b in zip(gold, got, strict=True)) / max(1, len(gold))


def _sure(one: Read) -> float:
    return one.found.certainty if one.found.segments else 0.9
