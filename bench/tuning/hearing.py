"""How buyers' turns are heard by the rules and by the encoder, on turns it has not seen.

``python -m bench.tuning.hearing`` prints Cohen's kappa with the settled labels, field by field, and
writes from which score on a flag is taken as raised to build/tuning/hearing.json.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from bench.agreement import kappa
from bench.corpus import BuyerLine, buyers
from bench.tuning.labels import BUYER_HEADS
from bench.tuning.place import ROOM, folds_read, kept
from simulator.language import Tier, hear

ONE = ("asks", "resists", "concern")
FLAGS = BUYER_HEADS["flags"]


def crossed(count: int) -> tuple[list[int], dict[str, Any]]:
    """Return the turns that a network read unseen, and the scores of each head for every turn."""
    found = {name: np.zeros((count, len(labels))) for name, labels in BUYER_HEADS.items()}
    unseen: list[int] = []
    for fold in folds_read():
        told = np.load(kept(fold))
        unseen += told["buyer.rows"].tolist()
        for name, values in found.items():
            values[told["buyer.rows"]] = told[f"buyer.{name}"]
    return sorted(unseen), found


def main() -> None:
    """Print the table, and keep the thresholds."""
    every = buyers()
    unseen, scores = crossed(len(every))
    turns, told = [every[at] for at in unseen], {name: v[unseen] for name, v in scores.items()}
    rules = [hear(turn.text, turn.dialogue, tier=Tier.FAST) for turn in turns]
    for name in ONE:
        gold = [str(turn.labels[name]) for turn in turns]
        by_rule = [str(getattr(one, name)) for one in rules]
        by_head = [BUYER_HEADS[name][at] for at in told[name].argmax(1)]
        either = [a if a not in ("", "-") else b for a, b in zip(by_rule, by_head, strict=True)]
        print(f"{name:12} rules {kappa(gold, by_rule):.3f}  encoder {kappa(gold, by_head):.3f}"
              f"  rules first {kappa(gold, either):.3f}")  # fmt: skip
    found: dict[str, float] = {}
    for at, name in enumerate(FLAGS):
        gold = [str(turn.labels[name]) for turn in turns]
        by_rule = [str(getattr(one, name)) for one in rules]
        said = told["flags"][:, at]
        best = max(np.linspace(-3, 3, 61), key=lambda cut: _agreed(gold, said, float(cut)))
        found[f"flag {name}"] = round(float(best), 2)
        either = [str(a == "True" or score > best) for a, score in zip(by_rule, said, strict=True)]
        print(f"{name:12} either {kappa(gold, either):.3f}  rules {kappa(gold, by_rule):.3f}  "
              f"encoder {_agreed(gold, said, float(best)):.3f} from {best:.1f}, "
              f"{_agreed(gold, said, 0.0):.3f} from 0; n {gold.count('True')}")  # fmt: skip
    reveals = _reveals(turns, told["reveals"])
    print(f"reveals      encoder {reveals:.3f} (micro F1); {len(turns)} turns")
    (ROOM / "hearing.json").write_text(json.dumps(found) + "\n", "utf-8")


def _agreed(gold: list[str], scores: Any, cut: float) -> float:
    return kappa(gold, [str(bool(score > cut)) for score in scores])


def _reveals(turns: list[BuyerLine], scores: Any) -> float:
    labels = BUYER_HEADS["reveals"]
    gold = {(at, name) for at, turn in enumerate(turns) for name in turn.labels["reveals"]}
    got = {(at, labels[place]) for at, place in zip(*np.nonzero(scores > 0), strict=True)}
    return 2 * len(gold & got) / (len(gold) + len(got))


if __name__ == "__main__":
    main()
