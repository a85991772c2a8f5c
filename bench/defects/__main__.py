"""`make defects`: lay every defect over its file, and write docs/defects.md.

`--blind` keeps the verdicts of this run as those of before any repair; it was used once. `--most N`
tries at most N mutants of an operator in a scenario.
"""

from __future__ import annotations

import argparse

from bench.defects.judge import judge, played, told
from bench.defects.mutations import OPERATORS, QUIET, Operator, sample
from bench.defects.page import BLIND, HEAD, NOW, Row, Silent, Verdict, kept, mutated, planted
from bench.defects.planted import ROOT, defects
from simulator.source import read_text

SCENARIOS = ("order_desk", "comfortable_account", "small_practice")
SEED = 7
SHOWN = 2
"""Silent mutants of an operator that are played and shown."""


def row(operator: Operator, most: int) -> Row:
    """Return what comes of an operator in all scenarios."""
    fits = tried = seen = broken = 0
    silent: list[Silent] = []
    for name in SCENARIOS:
        base = ROOT / "scenarios" / f"{name}.yaml"
        text = read_text(base)
        fits += sum(1 for _ in operator(text.split("\n")))
        for mutant in sample(operator, text, most, SEED):
            found = told(base, mutant.text)
            tried, seen = tried + 1, seen + bool(found)
            broken += any(d.code[2] in "12" and d.severity == "error" for d in found)
            if not found and len(silent) < SHOWN:
                gone = "go otherwise" if played(base, mutant.text) else "go as written"
                silent.append(Silent(mutant.what, base.name, mutant.line, gone))
    does = (operator.__doc__ or "").strip().rstrip(".")
    return Row(does, fits, tried, seen, broken, tuple(silent), QUIET[operator])


def main() -> None:
    """Measure and write."""
    flags = argparse.ArgumentParser(description=__doc__)
    flags.add_argument("--blind", action="store_true")
    flags.add_argument("--most", type=int, default=15)
    given = flags.parse_args()
    all_ = defects()
    now = {d.id: Verdict.of(judge(d.base, d.text, d.line)) for d in all_}
    (BLIND if given.blind else NOW).write_text(kept(now), "utf-8")
    rows = [row(operator, given.most) for operator in OPERATORS]
    page = "\n".join([HEAD, *planted(all_, now), *mutated(rows)]) + "\n"
    (ROOT / "docs" / "defects.md").write_text(page, "utf-8")


if __name__ == "__main__":
    main()
