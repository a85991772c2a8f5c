"""Settled labels from two blind codings and what settled their differences.

``python -m corpus.settle BATCH`` writes ``labels/BATCH.jsonl`` from ``codes/BATCH.c1.jsonl``,
``codes/BATCH.c2.jsonl`` and ``settled/BATCH.jsonl``; ``--differences`` prints instead the records
that wait to be settled. A record on which both coders agree in every field stands as it is.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from corpus.counts import ROOT, rows
from simulator.language.acts import Act

BUYER: dict[str, Any] = {
    "reveals": [], "concern": "-", "asks": "", "grants": False, "refuses": False, "ready": False,
    "resists": "", "small_talk": False, "product": False,
}  # fmt: skip


def codings(batch: str) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]]:
    """Return each line with what the first and the second coder made of it."""
    first, second = (
        {row["id"]: told(row) for row in rows(ROOT / "codes" / f"{batch}.c{coder}.jsonl")}
        for coder in (1, 2)
    )
    for line in rows(ROOT / "lines" / f"{batch}.jsonl"):
        yield line, first[line["id"]], second[line["id"]]


def told(row: dict[str, Any]) -> dict[str, Any]:
    """Return what a record says, in one form: segments, or the fields of a buyer's turn."""
    if "segments" in row:
        keys = ("text", "act", "target", "motive", "uptake")
        parts = [{key: part[key] for key in keys} for part in row["segments"]]
        return {"segments": [{**part, "text": part["text"].strip()} for part in parts]}
    found = {key: row.get(key, plain) for key, plain in BUYER.items()}
    return {**found, "concern": found["concern"] or "-", "reveals": list(found["reveals"])}


def same(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """True when two codings say the same; the order of what a buyer reveals is no difference."""
    left, right = ({k: sorted(v) if k == "reveals" else v for k, v in row.items()}
                   for row in (one, two))  # fmt: skip
    return left == right


def settle(batch: str) -> Iterator[dict[str, Any]]:
    """Return the settled records of a batch. Raises KeyError for a difference nobody settled."""
    decided = {row["id"]: row for row in rows(ROOT / "settled" / f"{batch}.jsonl")}
    for line, one, two in codings(batch):
        if same(one, two):
            yield _record(line, one, "agreed", None)
            continue
        how = decided[line["id"]]
        pick = how.get("pick")
        chosen = one if pick == "A" else two if pick == "B" else told(how.get("fields", how))
        yield _record(line, chosen, how["settled"], how.get("by"))


def _record(line: dict[str, Any], made: dict[str, Any], how: str, by: str | None) -> dict[str, Any]:
    found = {"id": line["id"], **made}
    if "segments" in made:
        acts = [Act(part["act"]) for part in made["segments"]]
        found["family"] = min(acts, key=lambda act: act.rank).label.family.value
    found["settled"] = how
    return {**found, "by": by} if by else found


def main(batch: str, *flags: str) -> None:
    """Write the settled labels of a batch, or print what is open between its coders."""
    if "--differences" in flags:
        for line, one, two in codings(batch):
            if not same(one, two):
                print(json.dumps({**line, "A": one, "B": two}, ensure_ascii=False))
        return
    made = list(settle(batch))
    with (ROOT / "labels" / f"{batch}.jsonl").open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in made)
    counts = {
        how: sum(row["settled"] == how for row in made) for how in ("agreed", "adjudicated", "open")
    }
    print(batch, len(made), counts)


if __name__ == "__main__":
    main(*sys.argv[1:])
