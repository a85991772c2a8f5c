"""`make train`: the reader's weights from the labelled lines, with figures on families not seen.

Each clause is laid over the coded segment it shares most with. A softmax regression learns acts
(and another targets) from the clause's signs, and from the word vectors of three bags of words:
the clause, the buyer's last turn, the rest of the seller's turn. Folds never part a group of
lines. The vectors end here: each word's is folded into its row of the shipped table.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from bench.agreement import bootstrap, kappa, macro_f1, score
from bench.corpus import Labelled, Line, digest, load
from bench.fitting import Fitted, chances, fit, temperature_of
from bench.folding import folds_of
from bench.packing import pack
from bench.quality.curves import calibration_error
from bench.vectors import vectors
from simulator.dialogue import Dialogue, Speaker
from simulator.language.acts import Act, Family, Target, family_of
from simulator.language.clause import Clause, parse
from simulator.language.gazetteer import Gazetteer
from simulator.language.judging import looks_at
from simulator.language.moment import moment_of
from simulator.language.offscript import off_script
from simulator.language.paths import path_of
from simulator.language.signs import signs

ROOM = Path(__file__).resolve().parent.parent / "simulator" / "language" / "data"
REPORT = Path(__file__).resolve().parent / "train.report.json"
ACTS = tuple(act.value for act in Act)
TARGETS = tuple(target.value for target in Target)
PILOT = 0.5  # the pilot's lines are those the rules were tuned to: their rules look too good
RAREST = 3  # lines a sign must occur in
BLOCKS = (9.0, 6.0, 6.0)  # mean length of the three bags' vectors, beside signs of length one each
STRENGTHS = (0.12, 0.25)
FOLDS = 5
ABSTAINS = 0.01
AIMED = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.SUMMARY, Act.REFLECT))
_NOBODY = Gazetteer()


class Sample(NamedTuple):
    """One clause for training."""

    line: int
    signs: dict[str, Any]
    bags: tuple[list[str], list[str], list[str]]
    label: Labelled
    weight: float
    clause: Clause
    extra: bool = False


def hooked(number: int, line: Line) -> list[Sample]:
    """Return a line's question again with the buyer's own words before it, as people often ask.

    Only the question's clauses are taught from; the hook stands beside them.
    """
    before = [turn.text for turn in line.dialogue.turns if turn.speaker is Speaker.BUYER][-1:]
    if not before or len(line.segments) > 1:
        return []
    clauses = parse(line.text, _NOBODY)
    if not clauses or not clauses[0].form.mood.asks:
        return []
    first = parse(before[0], _NOBODY)[:1]
    if not first or len(first[0].words) > LONGEST_HOOK:
        return []
    hook = " ".join(_TURNED.get(word.text, word.text) for word in first[0].words) + ". "
    label = line.segments[0]._replace(start=len(hook), end=len(hook) + len(line.text))
    made = line._replace(text=hook + line.text, segments=(label,), sure=line.sure * HOOKED)
    return [one._replace(extra=True) for one in sample(number, made)
            if one.clause.span.start >= len(hook)]  # fmt: skip


def alone(number: int, line: Line) -> list[Sample]:
    """Return a line again without the talk before it, if its acts do not hang on that."""
    if not line.dialogue.turns or any(Act(one.act) in HANGING for one in line.segments):
        return []
    made = line._replace(dialogue=Dialogue(), sure=line.sure * ALONE)
    return [one._replace(extra=True) for one in sample(number, made)]


ALONE = 0.4
HANGING = frozenset({
    Act.INFO, Act.RECOMMEND, Act.REFLECT, Act.SUMMARY, Act.AFFIRM, Act.CONFRONT,
    *(act for act in Act if family_of(act) is Family.HIDING),
})  # fmt: skip
"""Acts that are what they are by what was said before."""

_TURNED = {"i": "you", "we": "you", "my": "your", "our": "your", "me": "you", "us": "you",
           "am": "are", "mine": "yours", "ours": "yours"}  # fmt: skip
HOOKED = 0.4
LONGEST_HOOK = 14


class Data(NamedTuple):
    """All clauses as matrices; `scales` bring the three bags to their lengths."""

    samples: list[Sample]
    names: list[str]
    sparse: Any
    dense: Any
    scales: tuple[float, ...]


def sample(number: int, line: Line) -> list[Sample]:
    """Return the clauses of a line; none for a line the gate turns away."""
    clauses = parse(line.text, _NOBODY)
    if off_script(line.text, clauses) is not None:
        return []
    moment = moment_of(line.dialogue, _NOBODY)
    looks = looks_at(clauses, moment)
    texts = [[word.text for word in clause.words] for clause in clauses]
    heard = [word.text for clause in parse(moment.last, _NOBODY) for word in clause.words]
    weight = line.sure * (PILOT if line.pilot else 1.0)
    return [
        Sample(
            number,
            signs(looks, index, moment),
            (texts[index], heard,
             [word for other, words in enumerate(texts) if other != index for word in words]),
            line.over(clause.span),
            weight,
            clause,
        )
        for index, clause in enumerate(clauses)
    ]  # fmt: skip


def gather(lines: Sequence[Line]) -> Data:
    """Return the clauses of all lines as matrices."""
    from scipy.sparse import csr_matrix

    samples = [one for number, line in enumerate(lines)
               for one in (*sample(number, line), *hooked(number, line), *alone(number, line))
    ]  # fmt: skip
    seen = Counter(name for one in samples for name in one.signs)
    names = sorted(name for name, count in seen.items() if count >= RAREST)
    place = {name: index for index, name in enumerate(names)}
    cells = [(row, place[name]) for row, one in enumerate(samples) for name in one.signs
             if name in place]  # fmt: skip
    rows, columns = zip(*cells, strict=True)
    shape = (len(samples), len(names))
    sparse = csr_matrix((np.ones(len(cells), np.float32), (rows, columns)), shape=shape)
    blocks = [_block([one.bags[part] for one in samples]) for part in range(3)]
    scales = tuple(
        length / float(np.linalg.norm(block, axis=1).mean())
        for length, block in zip(BLOCKS, blocks, strict=True)
    )
    dense = np.hstack([block * scale for block, scale in zip(blocks, scales, strict=True)])
    return Data(samples, names, sparse, dense.astype(np.float32), scales)


def _block(bags: Sequence[list[str]]) -> Any:
    table = vectors()
    matrix, place = table.all(), {word: index for index, word in enumerate(table.words)}
    found = np.zeros((len(bags), matrix.shape[1]), np.float32)
    for row, words in enumerate(bags):
        known = [place[word] for word in words if word in place]
        if known:
            found[row] = matrix[known].sum(0) / len(known) ** 0.5
    return found


def crossed(data: Data, labels: Any, kinds: int, weight: Any, part: Any, strength: float) -> Any:
    """Return each clause's probabilities from a model that saw nothing of its group."""
    found = np.zeros((len(data.samples), kinds))
    for fold in range(FOLDS):
        train, rest = part != fold, part == fold
        made = fit(data.sparse[train], data.dense[train], labels[train], kinds, weight[train],
                   strength)  # fmt: skip
        found[rest] = chances(made, data.sparse[rest], data.dense[rest])
    return found


class Turn(NamedTuple):
    """A line as the folds read it: the deciding act, its chance, and its family's."""

    act: str
    chance: float
    family_chance: float


def turns(lines: Sequence[Line], data: Data, found: Any) -> list[Turn]:
    """Return how each line is read, its clauses joined as the reader joins them."""
    by: dict[int, list[int]] = {}
    for row, one in enumerate(data.samples):
        if not one.extra:
            by.setdefault(one.line, []).append(row)
    read: list[Turn] = []
    for number in range(len(lines)):
        rows = by.get(number)
        if not rows:
            read.append(Turn("UNCLEAR", 0.9, 0.9))
            continue
        path = path_of([found[row] for row in rows], [data.samples[row].clause for row in rows])
        best = min(path, key=lambda act: Act(ACTS[act]).rank)
        own = [row for row, act in zip(rows, path, strict=True) if act == best]
        share = found[own].mean(0)
        family = family_of(Act(ACTS[best]))
        same = [index for index, act in enumerate(ACTS) if family_of(Act(act)) is family]
        read.append(Turn(ACTS[best], float(share[best]), float(share[same].sum())))
    return read


def figures(lines: Sequence[Line], read: Sequence[Turn]) -> dict[str, Any]:
    """Return the figures of a set of lines."""
    gold = [line.family for line in lines]
    got = [family_of(Act(turn.act)).value for turn in read]
    acts, made = [line.deciding.act for line in lines], [turn.act for turn in read]
    inside = bootstrap(gold, got, kappa, rounds=1000)
    right = [a == b for a, b in zip(acts, made, strict=True)]
    return {
        "lines": len(lines),
        "family_kappa": [round(value, 3) for value in inside],
        "act_accuracy": round(sum(right) / len(right), 3),
        "act_macro_f1": round(macro_f1(acts, made), 3),
        "families": {
            name: [round(value, 3) for value in score(gold, got, name)[:3]]
            for name in sorted(set(gold))
        },
        "act_ece": round(calibration_error([turn.chance for turn in read], right), 3),
        "family_ece": round(calibration_error([turn.family_chance for turn in read],
                                [a == b for a, b in zip(gold, got, strict=True)]), 3),
    }  # fmt: skip


def train(tell: Callable[[str], None] = print) -> None:
    """Fit, measure by folds, write weights and report."""
    lines = load()
    data = gather(lines)
    tell(f"{len(lines)} lines, {len(data.samples)} clauses, {len(data.names)} signs")
    weight = np.array([one.weight for one in data.samples], np.float32)
    acts = np.array([ACTS.index(one.label.act) for one in data.samples])
    targets = np.array([TARGETS.index(one.label.target) for one in data.samples])
    aimed = weight * np.array([_aimed(one.label) for one in data.samples])
    fold = folds_of([line.group for line in lines], FOLDS)
    part = np.array([fold[one.line] for one in data.samples])
    fresh = [index for index, line in enumerate(lines) if not line.pilot]
    tried = {}
    for strength in STRENGTHS:
        found = crossed(data, acts, len(ACTS), weight, part, strength)
        read = turns(lines, data, found)
        made = figures([lines[i] for i in fresh], [read[i] for i in fresh])
        tried[strength] = (made["family_kappa"][0] + made["act_accuracy"], found)
        tell(f"strength {strength}: {made}")
    best = max(tried, key=lambda strength: tried[strength][0])
    found = tried[best][1]
    heat = temperature_of(found, acts, weight)
    cooled = found ** (1 / heat)
    cooled /= cooled.sum(1, keepdims=True)
    read = turns(lines, data, cooled)
    unsure = float(np.quantile([read[i].family_chance for i in fresh], ABSTAINS))
    aims = crossed(data, targets, len(TARGETS), aimed, part, best)
    asked = [row for row, one in enumerate(data.samples)
             if not (lines[one.line].pilot or one.extra) and aimed[row] > 0]  # fmt: skip
    hits = [TARGETS[int(aims[row].argmax())] for row in asked]
    gold = [data.samples[row].label.target for row in asked]
    report = {
        "corpus": digest(),
        "groups": len({line.group for line in lines}),
        "clauses": len(data.samples),
        "signs": len(data.names),
        "words": len(vectors().words),
        "strength": best,
        "temperature": round(heat, 3),
        "unsure": round(unsure, 3),
        "folds": f"{FOLDS}, by group; figures are of the training batches only",
        "batches": figures([lines[i] for i in fresh], [read[i] for i in fresh]),
        "pilot": figures(*_split(lines, read, True)),
        "target_clauses": {
            "n": len(gold),
            "accuracy": round(sum(a == b for a, b in zip(gold, hits, strict=True)) / len(gold), 3),
            "macro_f1": round(macro_f1(gold, hits), 3),
        },
    }
    tell(json.dumps(report, indent=1))
    model = fit(data.sparse, data.dense, acts, len(ACTS), weight, best)
    aim = fit(data.sparse, data.dense, targets, len(TARGETS), aimed, best)
    write(data, model, aim, heat, unsure)
    REPORT.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


def _split(lines: Sequence[Line], read: Sequence[Turn], pilot: bool) -> tuple[Any, Any]:
    chosen = [i for i, line in enumerate(lines) if line.pilot is pilot]
    return [lines[i] for i in chosen], [read[i] for i in chosen]


def _aimed(label: Labelled) -> float:
    """Targets are learnt from what asks and gives back; for the other acts the manual's table
    decides, and the pilot's pushes were coded by an older one."""
    return float(Act(label.act) in AIMED and label.target != Target.NONE)


def write(data: Data, model: Fitted, aim: Fitted, heat: float, unsure: float) -> None:
    """Write the two files of weights and the name of the reader."""
    table = vectors()
    matrix = table.all()
    width = matrix.shape[1]
    dense = np.hstack([model.dense, aim.dense])
    words = [
        matrix @ dense[part * width : (part + 1) * width] * scale
        for part, scale in enumerate(data.scales)
    ]
    pack(
        ROOM,
        {
            "acts": ACTS,
            "targets": TARGETS,
            "bias": [round(float(b), 4) for b in (*model.bias, *aim.bias)],
            "temperature": round(heat, 3),
            "unsure": round(unsure, 3),
            "corpus": digest(),
        },
        data.names,
        np.hstack([model.sparse, aim.sparse]),
        table.words,
        words,
    )


if __name__ == "__main__":
    train()
