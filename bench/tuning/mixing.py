"""How the tiers' chances are joined, and from which confidence on the first is taken alone.

``python -m bench.tuning.mixing`` crosses the first tier over the folds that `folds` used, fits the
few numbers of the mixture on lines that neither tier saw, writes them to build/tuning/mixing.json
and prints the table by which the cascade was decided.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from bench.agreement import kappa, macro_f1, score
from bench.corpus import Line, buyers, load
from bench.folding import folds_of
from bench.train import ABSTAINS, ACTS, TARGETS, Data, _aimed, crossed, gather
from bench.tuning.labels import SELLER_HEADS
from bench.tuning.lines import sources
from bench.tuning.place import FOLDS, ROOM, folds_read, kept
from simulator.language.acts import Act, family_of
from simulator.language.paths import beside, path_of

STRENGTH = 0.12
SURE = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)
_FLOOR = 1e-4


class Rows(NamedTuple):
    """Both tiers' scores of every clause, row by row, and where each line's rows are."""

    data: Data
    places: dict[int, list[int]]
    first: Any
    aims: Any
    second: dict[str, Any]


def rows(lines: Sequence[Line]) -> Rows:
    """Return what both tiers say of every clause of lines that neither has seen."""
    data = gather(lines)
    fold = folds_of([one.group for one in lines] + [one.group for one in buyers()], FOLDS)
    part = np.array([fold[one.line] for one in data.samples])
    weight = np.array([one.weight for one in data.samples], np.float32)
    acts = np.array([ACTS.index(one.label.act) for one in data.samples])
    targets = np.array([TARGETS.index(one.label.target) for one in data.samples])
    aimed = weight * np.array([_aimed(one.label) for one in data.samples])
    first = crossed(data, acts, len(ACTS), weight, part, STRENGTH)
    aims = crossed(data, targets, len(TARGETS), aimed, part, STRENGTH)
    places: dict[int, list[int]] = {}
    for row, one in enumerate(data.samples):
        if not one.extra and fold[one.line] in folds_read():
            places.setdefault(one.line, []).append(row)
    return Rows(data, places, first, aims, _second(lines, data, places))


def _second(lines: Sequence[Line], data: Data, places: dict[int, list[int]]) -> dict[str, Any]:
    number = {id(line): at for at, line in enumerate(lines)}
    order = np.array([number[id(one.line)] for one in sources(lines)])
    found = {name: np.zeros((len(data.samples), len(labels)), np.float32)
             for name, labels in SELLER_HEADS.items()}  # fmt: skip
    for fold in folds_read():
        told = np.load(kept(fold))
        for at, (line, clause) in enumerate(told["rows"]):
            own = places.get(order[line], ())
            if clause < len(own):
                for name in SELLER_HEADS:
                    found[name][own[clause]] = told[name][at]
    return found


def soft(values: Any) -> Any:
    """Return a softmax over the last axis."""
    raised = np.exp(values - values.max(-1, keepdims=True))
    return raised / raised.sum(-1, keepdims=True)


def fitted(first: Any, second: Any, labels: Any, weight: Any) -> tuple[float, float]:
    """Return the two exponents under which the joined chances make the labels likeliest."""
    left = np.log(np.maximum(first, _FLOOR))

    def cost(by: Any) -> float:
        told = soft(by[0] * left + by[1] * second)[np.arange(len(labels)), labels]
        return float(-(weight * np.log(np.maximum(told, 1e-9))).sum())

    found = minimize(cost, np.array([0.5, 1.0]), method="Nelder-Mead")
    return float(found.x[0]), float(found.x[1])


class Turn(NamedTuple):
    """How a line came out."""

    act: str
    chance: float
    family: str
    family_chance: float


def turn(line_rows: list[int], data: Data, found: Any) -> Turn:
    """Return the deciding act of one line, as the reader joins clauses."""
    clauses = [data.samples[row].clause for row in line_rows]
    path = path_of(beside([found[row] for row in line_rows], clauses), clauses)
    best = min(path, key=lambda act: Act(ACTS[act]).rank)
    share = found[[row for row, act in zip(line_rows, path, strict=True) if act == best]].mean(0)
    family = family_of(Act(ACTS[best]))
    same = [at for at, act in enumerate(ACTS) if family_of(Act(act)) is family]
    return Turn(ACTS[best], float(share[best]), family.value, float(share[same].sum()))


def figures(lines: Sequence[Line], read: Sequence[Turn], picked: Sequence[int]) -> str:
    """Return one row of the table."""
    gold, got = [lines[i].family for i in picked], [read[i].family for i in picked]
    acts, made = [lines[i].deciding.act for i in picked], [read[i].act for i in picked]
    hits = sum(a == b for a, b in zip(acts, made, strict=True)) / len(acts)
    push, help_ = (score(gold, got, name) for name in ("pushing", "facilitating"))
    return (f"kappa {kappa(gold, got):.3f}  act {hits:.3f}  act F1 {macro_f1(acts, made):.3f}  "
            f"push P {push.precision:.3f} R {push.recall:.3f}  "
            f"help P {help_.precision:.3f} R {help_.recall:.3f}")  # fmt: skip


def main() -> None:
    """Fit, tell, and keep the numbers."""
    lines = load()
    known = rows(lines)
    data = known.data
    own = np.array(sorted(row for found in known.places.values() for row in found))
    labels = np.array([ACTS.index(data.samples[row].label.act) for row in own])
    aims = np.array([TARGETS.index(data.samples[row].label.target) for row in own])
    weight = np.array([data.samples[row].weight for row in own])
    first, second = fitted(known.first[own], known.second["act"][own], labels, weight)
    asked = np.array([bool(_aimed(data.samples[row].label)) for row in own])
    near, far = fitted(
        known.aims[own][asked], known.second["target"][own][asked], aims[asked], weight[asked]
    )
    print(f"acts {first:.3f} {second:.3f}, targets {near:.3f} {far:.3f}")
    joined = soft(first * np.log(np.maximum(known.first, _FLOOR)) + second * known.second["act"])
    alone = soft(known.second["act"])
    fresh = [at for at, line in enumerate(lines) if not line.pilot and at in known.places]
    talks = [at for at in fresh if lines[at].talk and "-" in lines[at].id]
    empty = Turn("UNCLEAR", 0.9, "unclear", 0.9)
    read = {
        name: [
            turn(known.places[at], data, found) if at in known.places else empty
            for at in range(len(lines))
        ]
        for name, found in (("first", known.first), ("second", alone), ("joined", joined))
    }
    for name, made in read.items():
        print(f"{name:8}", figures(lines, made, fresh))
    print(f"{len(fresh)} lines above; {len(talks)} of whole talks below")
    for name, made in read.items():
        print(f"{name:8}", figures(lines, made, talks))
    for sure in SURE:
        sure_of = [one.family_chance >= sure for one in read["first"]]
        both = [
            a if yes else b
            for a, b, yes in zip(read["first"], read["joined"], sure_of, strict=True)
        ]
        skipped = sum(sure_of[at] for at in fresh) / len(fresh)
        print(f"sure {sure:.2f}: {skipped:.2f} by the first alone ", figures(lines, both, fresh))
    unsure = float(np.quantile([read["joined"][at].family_chance for at in fresh], ABSTAINS))
    _targets(known, own, aims, asked, near, far)
    _others(known, own)
    mixing = {
        "unsure": unsure,
        "act first": first,
        "act second": second,
        "target first": near,
        "target second": far,
    }
    (ROOM / "mixing.json").write_text(
        json.dumps({k: round(v, 4) for k, v in mixing.items()}) + "\n"
    )


def _targets(known: Rows, own: Any, aims: Any, asked: Any, near: float, far: float) -> None:
    left, right = known.aims[own][asked], known.second["target"][own][asked]
    both = soft(near * np.log(np.maximum(left, _FLOOR)) + far * right)
    for name, told in (("first", left), ("second", soft(right)), ("joined", both)):
        gold, got = [TARGETS[a] for a in aims[asked]], [TARGETS[a] for a in told.argmax(1)]
        hits = sum(a == b for a, b in zip(gold, got, strict=True)) / len(gold)
        print(f"targets {name:8} n {len(gold)} accuracy {hits:.3f} F1 {macro_f1(gold, got):.3f}")


def _others(known: Rows, own: Any) -> None:
    for name in ("motive", "uptake"):
        gold = [str(getattr(known.data.samples[row].label, name)) for row in own]
        got = [SELLER_HEADS[name][at] for at in known.second[name][own].argmax(1)]
        print(f"{name} by the second: kappa {kappa(gold, got):.3f}")


if __name__ == "__main__":
    main()
