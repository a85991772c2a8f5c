"""Measure every held-out set by both tiers; write the page, the figures, and the log.

``python -m bench.quality [DIR]``: DIR is a folder of talk labelled by people, see `bench.people`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bench import people
from bench.baselines import cue_family
from bench.quality import sets
from bench.quality.disturbed import steadiness
from bench.quality.examples import examples
from bench.quality.heard import heard
from bench.quality.measure import ahead, baselines, measure
from bench.quality.page import page
from bench.quality.played import played
from bench.quality.reading import Read, read
from simulator.language import Tier

DOCS = sets.ROOT / "docs"
LOG = sets.ROOT / "corpus" / "readings.md"
TIERS = {"first": Tier.FAST, "cascade": Tier.FULL}
ALL = "all held out"


def main(folder: str = "") -> None:
    """Measure, write, and print the page."""
    lines = {name: sets.load(name) for name in sets.SETS}
    done = {name: {tier: read(given, how) for tier, how in TIERS.items()}
            for name, given in lines.items()}  # fmt: skip
    done[ALL] = {tier: [one for name in sets.SETS for one in done[name][tier]] for tier in TIERS}
    every = [line for given in lines.values() for line in given]
    found: dict[str, Any] = {
        "reader": Tier.FULL.reader,
        "held out": {name: _figures(**read_by) for name, read_by in done.items()},
        "played": played(),
        "heard": heard(),
        "steadiness": {tier: steadiness(every, how) for tier, how in TIERS.items()},
        "people": _people(folder),
    }
    worst = found["held out"][ALL]["cascade"]["confusions"]
    found["examples"] = examples((act, read) for act, read, _ in worst)
    (DOCS / "quality.json").write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    (DOCS / "quality.md").write_text(page(found), "utf-8")
    _log(found)
    print(page(found))


def _figures(first: Sequence[Read], cascade: Sequence[Read]) -> dict[str, Any]:
    return {
        "first": measure(first),
        "cascade": measure(cascade),
        "baselines": baselines(cascade),
        "ahead of cue words": ahead(cascade, [cue_family(r.line.text).value for r in cascade]),
        "ahead of first": ahead(cascade, [r.family for r in first]),
    }


def _people(folder: str) -> dict[str, Any] | None:
    """The figures of a folder, or else those that were measured last."""
    if folder:
        return {**people.run(Path(folder)), "reader": Tier.FULL.reader}
    kept = DOCS / "quality.json"
    before = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    told: dict[str, Any] | None = before.get("people")
    return told


def _log(found: dict[str, Any]) -> None:
    with LOG.open("a", encoding="utf-8") as log:
        for name in sets.SETS:
            for tier, how in TIERS.items():
                m = found["held out"][name][tier]
                kappa = "{:.3f} ({:.3f} to {:.3f})".format(*m["family kappa"])
                log.write(f"| {date.today()} | {name}, {m['n']} | {how.reader} | {kappa} | "
                          f"{m['act accuracy'][0]:.3f} | `make quality` |\n")  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
