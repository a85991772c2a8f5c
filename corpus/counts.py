"""What the corpus holds: ``python -m corpus.counts``.

Lines, segments, families and minimal pairs of each batch, and how far its labelling has come. A
family is a group of lines built alike; groups never straddle training and test.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
PILOT = {"pilot dev": "pilot/dev", "pilot test": "pilot/test"}


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the records of a JSON Lines file; none where there is no file."""
    if not path.exists():
        return []
    return [json.loads(row) for row in path.read_text("utf-8").splitlines() if row.strip()]


def batches() -> dict[str, tuple[Path, list[Path]]]:
    """Return each batch's lines, and its label files from the most to the least settled."""
    found = {
        name: (ROOT / f"{stem}.lines.jsonl", [ROOT / f"{stem}.labels.jsonl"])
        for name, stem in PILOT.items()
    }
    for path in sorted((ROOT / "lines").glob("t*.jsonl")):
        if path.name.count(".") == 1:
            settled = ROOT / "labels" / path.name
            codes = [ROOT / "codes" / f"{path.stem}.c{coder}.jsonl" for coder in (2, 1)]
            found[path.stem.replace("_", " ")] = (path, [settled, *codes])
    return found


def main() -> None:
    """Print a row for each batch and the sum."""
    total: Counter[str] = Counter()
    print(f"{'batch':<12}{'lines':>7}{'segments':>10}{'families':>10}{'pairs':>7}  labels")
    for name, (lines, labels) in batches().items():
        given = rows(lines)
        known = next((path for path in labels if path.exists()), None)
        segments = sum(len(row["segments"]) for row in rows(known)) if known else 0
        groups = {row["group"] for row in given}
        pairs = sum(group.endswith("-mp") for group in groups)
        how = "settled" if known == labels[0] else f"{sum(p.exists() for p in labels)} of 2 coders"
        print(f"{name:<12}{len(given):>7}{segments:>10}{len(groups):>10}{pairs:>7}  {how}")
        total.update(lines=len(given), segments=segments, groups=len(groups), pairs=pairs)
    print(
        f"{'all':<12}{total['lines']:>7}{total['segments']:>10}{total['groups']:>10}"
        f"{total['pairs']:>7}"
    )


if __name__ == "__main__":
    main()
