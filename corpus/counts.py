"""What the corpus holds: ``python -m corpus.counts``.

Lines, segments, families and minimal pairs of each batch, and how far its labelling has come; then
what the settled batches hold together, and whether it is as much as was wanted. A family is a group
of lines built alike; groups never straddle training and test. The pilot stands in the table only:
its labels were made by an older manual.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from simulator.language.acts import Act

ROOT = Path(__file__).resolve().parent
PILOT = {"pilot dev": "pilot/dev", "pilot test": "pilot/test"}
FOLLOWED = 4  # a talk of as many seller's turns is followed turn by turn; two are only a pair
WHOLE = 10  # and one of as many was written from the first word to the last
LEAST = 5


class Settled(NamedTuple):
    """A line with its settled labels, and the batch it belongs to."""

    batch: str
    line: dict[str, Any]
    labels: dict[str, Any]

    @property
    def training(self) -> bool:
        """True when it may be trained on."""
        return not self.batch.startswith("test")

    @property
    def acts(self) -> list[str]:
        """The act of each segment."""
        return [segment["act"] for segment in self.labels["segments"]]


class Wanted(NamedTuple):
    """Something the corpus should hold so much of, and how much is there."""

    what: str
    wanted: int
    there: int

    @property
    def reached(self) -> bool:
        """True when there is enough of it."""
        return self.there >= self.wanted


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


def names(buyers: bool = False) -> list[str]:
    """Return the names of the settled batches: those of seller's turns, or those of buyers'."""
    found = (path.name.removesuffix(".jsonl") for path in (ROOT / "labels").glob("*.jsonl"))
    return sorted(name for name in found if name.endswith(".buyer") == buyers)


def settled(batch: str) -> Iterator[Settled]:
    """Return the lines of a batch with their settled labels. Raises KeyError for one without."""
    labels = {row["id"]: row for row in rows(ROOT / "labels" / f"{batch}.jsonl")}
    for line in rows(ROOT / "lines" / f"{batch}.jsonl"):
        yield Settled(batch, line, labels[line["id"]])


def talks(lines: list[Settled], turns: int) -> int:
    """Return how many talks of at least so many turns the lines come from."""
    found = Counter((one.batch, one.line["talk"]) for one in lines if "talk" in one.line)
    return sum(n >= turns for n in found.values())


def families(lines: list[Settled]) -> dict[str, int]:
    """Return how many families each of the acts occurs in, the fewest first."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in lines:
        for act in one.acts:
            found[act].add(one.line["group"])
    return dict(sorted(((act.value, len(found[act])) for act in Act), key=lambda item: item[1]))


def wanted() -> list[Wanted]:
    """Return what the corpus should hold, with what it does."""
    lines = [one for name in names() for one in settled(name)]
    training = [one for one in lines if one.training]
    pairs = {one.line["group"] for one in lines if one.line["group"].endswith("-mp")}
    return [
        Wanted("seller's segments in training", 4000, sum(len(one.acts) for one in training)),
        Wanted("buyers' turns", 1000, sum(1 for name in names(True) for _ in settled(name))),
        Wanted("minimal pairs", 300, len(pairs)),
        Wanted(f"talks followed turn by turn ({FOLLOWED} and more)", 60, talks(lines, FOLLOWED)),
        Wanted(f"of them whole ({WHOLE} seller's turns and more)", 60, talks(lines, WHOLE)),
        Wanted("families of the act with fewest", 25, min(families(lines).values())),
        Wanted("  in training alone", 25, min(families(training).values())),
        Wanted("acts that occur", 29, sum(n > 0 for n in families(lines).values())),
        Wanted(
            "segments in the test split", 800, sum(len(x.acts) for x in lines if not x.training)
        ),
        Wanted("trades", 20, len({one.line["trade"] for one in lines})),
    ]


def main() -> None:
    """Print a row for each batch and the sum, then what the settled batches hold together."""
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
    _together()


def _together() -> None:
    sellers = [one for name in names() for one in settled(name)]
    buyers = [one for name in names(True) for one in settled(name)]
    print("\nsettled, without the pilot")
    print(f"segments      {sum(len(one.acts) for one in sellers)} in {len(sellers)} seller's turns")
    print(f"buyers' turns {len(buyers)}")
    whole, followed = talks(sellers, WHOLE), talks(sellers, FOLLOWED)
    print(f"talks         {whole} whole, {followed - whole} short ones followed turn by turn")
    print(f"trades        {len({one.line['trade'] for one in sellers})}")
    registers = Counter(one.line["register"] for one in sellers)
    print("registers     " + ", ".join(f"{name} {n}" for name, n in registers.most_common()))
    few = list(families(sellers).items())[:LEAST]
    print("families      fewest: " + ", ".join(f"{act} {n}" for act, n in few))
    _read_again()
    print(f"\n{'wanted':<48}{'of':>6}{'there':>7}")
    for one in wanted():
        verdict = "reached" if one.reached else "NOT REACHED"
        print(f"{one.what:<48}{one.wanted:>6}{one.there:>7}  {verdict}")


def _read_again() -> None:
    """What one more reader made of a random sample: would a seller say it, does the label hold."""
    told = rows(ROOT / "reading" / "sample.jsonl")
    for field, name in (("natural", "natural"), ("label", "label right")):
        found = Counter(row[field] for row in told)
        shares = ", ".join(f"{answer} {n}" for answer, n in found.most_common())
        print(f"{name:<14}{shares} of {len(told)} training lines read once more")


if __name__ == "__main__":
    main()
