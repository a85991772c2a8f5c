"""`make defects`: lay every defect over its file, and write docs/defects.md.

`--blind` keeps the verdicts of this run as those of before any repair; it was used once.
"""

from __future__ import annotations

import sys

from bench.defects.judge import judge
from bench.defects.page import BLIND, HEAD, Verdict, kept, planted
from bench.defects.planted import ROOT, defects


def main(arguments: list[str]) -> None:
    """Measure and write."""
    all_ = defects()
    now = {d.id: Verdict.of(judge(d.base, d.text, d.line)) for d in all_}
    if "--blind" in arguments:
        BLIND.write_text(kept(now), "utf-8")
    page = "\n".join([HEAD, *planted(all_, now)]) + "\n"
    (ROOT / "docs" / "defects.md").write_text(page, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
