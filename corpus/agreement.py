"""How far two label files for the same lines agree.

    python -m corpus.agreement LINES A B [--settled FILE]

LINES, A and B are JSON Lines in which the same ids occur. Three things are compared for each line:
the family of the turn, and the act and the target of its deciding segment. Cohen's kappa misleads
where one label is common, so Gwet's AC1 stands beside it (Gwet 2008). Intervals are percentiles of
a bootstrap with a fixed seed; lines of one group are drawn together. With `--settled`, each coder
is also compared with the settled labels. Agreement says the labels are consistent, not that they
are right; where both coders are programs, it says nothing about people.

Where two codings of one turn part is told here as well, by `alike`, `first_difference` and
`parted`; `corpus.report` counts what they find.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from simulator.language.acts import Act, Family, Target

RESAMPLES = 1000
SEED = 20240229
LEVEL = 0.95
FILLER = re.compile(
    r"(um+|uh+|erm?|mm+|oh|so|and|but|or|okay|ok|yeah|yes|no|well|right|sure|now|then|look|listen"
    r"|anyway|(be)?cause|\W)+",
    re.IGNORECASE,
)


class Pair(NamedTuple):
    """What coder A and coder B said of one line."""

    a: str
    b: str


class Interval(NamedTuple):
    """Lower and upper bound, both included."""

    low: float
    high: float


class Uses(NamedTuple):
    """How often A, B, and both of one thing, used a label."""

    a: int
    b: int
    both: int

    @property
    def overlap(self) -> float:
        """The share of all uses that met, in [0, 1]."""
        return 2 * self.both / (self.a + self.b)


class Labels(NamedTuple):
    """What is compared of one labelled turn, and how it was settled ("" where it was not)."""

    family: str
    act: str
    target: str
    settled: str


Tally = Counter[Pair]
Coefficient = Callable[[Tally], float | None]
Segment = Mapping[str, Any]


def deciding(segments: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the segment that decides its turn: the lowest rank, the earliest of equals.

    >>> deciding([{"act": "FAC_Q"}, {"act": "PITCH"}, {"act": "PITCH_Q"}])["act"]
    'PITCH'
    """
    return min(segments, key=lambda segment: Act(segment["act"]).rank)


def raw(tally: Tally) -> float:
    """Return the share of lines on which both coders said the same, in [0, 1].

    >>> raw(Counter([Pair("x", "x"), Pair("x", "y")]))
    0.5
    """
    return sum(n for pair, n in tally.items() if pair.a == pair.b) / tally.total()


def kappa(tally: Tally) -> float | None:
    """Return Cohen's kappa, or None where both coders used one and the same label throughout.

    >>> kappa(Counter([Pair("x", "x"), Pair("x", "y"), Pair("y", "y"), Pair("y", "y")]))
    0.5
    """
    a, b = Counter[str](), Counter[str]()
    for pair, n in tally.items():
        a[pair.a] += n
        b[pair.b] += n
    chance = sum(a[label] * b[label] for label in a) / tally.total() ** 2
    return None if chance == 1 else (raw(tally) - chance) / (1 - chance)


def ac1(tally: Tally) -> float | None:
    """Return Gwet's AC1 over the labels that occur, or None where only one does.

    >>> pairs = [Pair("x", "x"), Pair("x", "y"), Pair("y", "y"), Pair("y", "y")]
    >>> round(ac1(Counter(pairs)) or 0, 3)
    0.529
    """
    used = Counter[str]()
    for pair, n in tally.items():
        used[pair.a] += n
        used[pair.b] += n
    if len(used) == 1:
        return None
    shares = [count / (2 * tally.total()) for count in used.values()]
    chance = sum(share * (1 - share) for share in shares) / (len(used) - 1)
    return (raw(tally) - chance) / (1 - chance)


COEFFICIENTS: tuple[Coefficient, ...] = (raw, kappa, ac1)


def bootstrap(
    groups: Sequence[Sequence[Pair]], coefficients: Sequence[Coefficient] = COEFFICIENTS
) -> list[Interval | None]:
    """Return the percentile interval of each coefficient, drawing whole groups with replacement.

    None where no resample has a value. The same groups always give the same intervals.
    """
    draw = random.Random(SEED)
    values: list[list[float]] = [[] for _ in coefficients]
    for _ in range(RESAMPLES):
        tally = Counter(chain.from_iterable(draw.choices(groups, k=len(groups))))
        for found, get in zip(values, coefficients, strict=True):
            value = get(tally)
            if value is not None:
                found.append(value)
    return [_percentiles(sorted(found)) for found in values]


def _percentiles(values: Sequence[float]) -> Interval | None:
    if not values:
        return None
    tail = round(len(values) * (1 - LEVEL) / 2)
    return Interval(values[tail], values[-1 - tail])


def figures(groups: Sequence[Sequence[Pair]]) -> list[str]:
    """Return raw agreement, kappa and AC1 of all pairs, each written out with its interval."""
    tally = Counter(chain.from_iterable(groups))
    found = zip(COEFFICIENTS, bootstrap(groups), strict=True)
    return [figure(get(tally), interval) for get, interval in found]


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Return the records of a JSON Lines file in file order."""
    return [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]


def read_labels(path: Path, ids: Iterable[str]) -> list[Labels]:
    """Return the labels of the lines named, in their order.

    The file must label exactly these lines, each once, with labels of the scheme; else SystemExit
    names every line that is wrong.
    """
    wanted, found, wrong = list(ids), dict[str, Labels](), list[str]()
    for record in read_lines(path):
        line = record["id"]
        if line in found:
            wrong.append(f"{line}: labelled twice")
        try:
            segment = deciding(record["segments"])
            found[line] = Labels(
                Family(record["family"]),
                Act(segment["act"]),
                Target(segment["target"]),
                record.get("settled", ""),
            )
        except (KeyError, ValueError) as error:
            wrong.append(f"{line}: {error}")
            found.setdefault(line, Labels("", "", "", ""))
    wrong += [f"{line}: not labelled" for line in wanted if line not in found]
    wrong += [f"{line}: not among the lines" for line in sorted(found.keys() - set(wanted))]
    if wrong:
        raise SystemExit("\n".join(f"{path.name}: {problem}" for problem in wrong))
    return [found[line] for line in wanted]


def paired(a: Sequence[Labels], b: Sequence[Labels], field: str) -> list[Pair]:
    """Return what A and B said in one field, line by line."""
    pairs = zip(a, b, strict=True)
    return [Pair(str(getattr(x, field)), str(getattr(y, field))) for x, y in pairs]


def grouped(pairs: Sequence[Pair], names: Sequence[str]) -> list[list[Pair]]:
    """Return the pairs of each group together, in the order the groups first occur."""
    groups: dict[str, list[Pair]] = {}
    for name, pair in zip(names, pairs, strict=True):
        groups.setdefault(name, []).append(pair)
    return list(groups.values())


def figure(value: float | None, interval: Interval | None) -> str:
    """Write a coefficient with its interval; a dash stands for an undefined one."""
    if value is None or interval is None:
        return f"{'-':<20}"
    return f"{value:5.3f} [{interval.low:5.3f}, {interval.high:5.3f}]"


def bound(n: int) -> float:
    """Return the share of things that may yet differ where none of n did."""
    return float(1 - (1 - LEVEL) ** (1 / n))


def table(a: Sequence[Labels], b: Sequence[Labels], names: Sequence[str]) -> list[str]:
    """Return the rows of the table of coefficients."""
    rows = [f"{'':8}{'same':>9} {'raw':<20}  {'kappa':<20}  {'AC1':<20}"]
    for field in ("family", "act", "target"):
        pairs = paired(a, b, field)
        same = f"{sum(x == y for x, y in pairs)}/{len(pairs)}"
        rows.append(f"{field:8}{same:>9} " + "  ".join(figures(grouped(pairs, names))))
        if all(x == y for x, y in pairs):
            most = f"{bound(len(pairs)):.1%} would, at {LEVEL:.0%}"
            rows.append(f"{'':18}no line differs: no more than {most}")
    return rows


def uses(pairs: Iterable[Pair]) -> dict[str, Uses]:
    """Return each label with its uses, the commonest first."""
    pairs = list(pairs)
    by_a, by_b = Counter(pair.a for pair in pairs), Counter(pair.b for pair in pairs)
    both = Counter(pair.a for pair in pairs if pair.a == pair.b)
    ordered = sorted((by_a + by_b).items(), key=lambda item: (-item[1], item[0]))
    return {label: Uses(by_a[label], by_b[label], both[label]) for label, _ in ordered}


def per_label(a: Sequence[Labels], b: Sequence[Labels], field: str) -> list[str]:
    """Return one row for each label used: uses by A, by B, by both on one line, and the overlap."""
    rows = [f"{field:14}{'A':>5}{'B':>5}{'both':>6}{'overlap':>9}"]
    for label, n in uses(paired(a, b, field)).items():
        rows.append(f"{label:14}{n.a:>5}{n.b:>5}{n.both:>6}{n.overlap:>9.2f}")
    return rows


def spans(segments: Sequence[Segment]) -> dict[tuple[int, int], Segment]:
    """Return each segment by its stretch of the turn, counted without the blanks.

    >>> list(spans([{"text": "Two days."}, {"text": " And who asks?"}]))
    [(0, 8), (8, 19)]
    """
    found, start = dict[tuple[int, int], Segment](), 0
    for segment in segments:
        end = start + len("".join(segment["text"].split()))
        found[start, end] = segment
        start = end
    return found


def alike(one: Sequence[Segment], two: Sequence[Segment]) -> list[tuple[Segment, Segment]]:
    """Return the segments that both codings cut from the same stretch, side by side."""
    left, right = spans(one), spans(two)
    return [(left[place], right[place]) for place in left if place in right]


def first_difference(one: Sequence[Segment], two: Sequence[Segment]) -> str:
    """Return the first thing in which two codings of a turn differ, or "" where they do not."""
    if len(one) != len(two):
        return "number of segments"
    if [part["act"] for part in one] != [part["act"] for part in two]:
        return "an act"
    if spans(one).keys() != spans(two).keys():
        return "the place of a cut"
    fields = ("target", "motive", "uptake")
    return next((f for f in fields if [p[f] for p in one] != [p[f] for p in two]), "")


def parted(one: Sequence[Segment], two: Sequence[Segment]) -> set[str]:
    """Return the names of all differences between two codings of a turn.

    `target COLLAB` (so `motive`, `uptake`): both have the segment, and differ in that. `A/B`: one
    stretch, two acts. `only A`: one coding has more segments of it. `cut filler`: the cuts differ
    by a filler or a connective, and nothing else does.

    >>> one = [{"text": "Two days. Um", "act": "INFO"}, {"text": "who asks?", "act": "FAC_Q"}]
    >>> two = [{"text": "Two days.", "act": "INFO"}, {"text": "Um who asks?", "act": "FAC_Q"}]
    >>> parted(one, two)
    {'cut filler'}
    """
    found = set[str]()
    for left, right in alike(one, two):
        if left["act"] != right["act"]:
            found.add("/".join(sorted((left["act"], right["act"]))))
        else:
            fields = (f for f in ("target", "motive", "uptake") if left[f] != right[f])
            found |= {f"{field} {left['act']}" for field in fields}
    acts, others = Counter(p["act"] for p in one), Counter(p["act"] for p in two)
    found |= {f"only {act}" for act in (acts - others) + (others - acts)}
    return found | ({"cut filler"} if _by_fillers(one, two) else set())


def _by_fillers(one: Sequence[Segment], two: Sequence[Segment]) -> bool:
    if [part["act"] for part in one] != [part["act"] for part in two]:
        return False
    turn = "".join("".join(part["text"].split()) for part in one)
    ends = zip(spans(one), spans(two), strict=True)
    moved = [turn[min(a, b) : max(a, b)] for (_, a), (_, b) in ends if a != b]
    return bool(moved) and all(FILLER.fullmatch(words) for words in moved)


def main(argv: Sequence[str] | None = None) -> None:
    """Print the agreement of two label files."""
    parser = argparse.ArgumentParser(prog="python -m corpus.agreement", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("lines", type=Path, metavar="LINES")
    parser.add_argument("a", type=Path, metavar="A")
    parser.add_argument("b", type=Path, metavar="B")
    parser.add_argument("--settled", type=Path, metavar="FILE")
    asked = parser.parse_args(argv)

    lines = read_lines(asked.lines)
    ids, names = [line["id"] for line in lines], [line.get("group", line["id"]) for line in lines]
    a, b = read_labels(asked.a, ids), read_labels(asked.b, ids)
    print(f"{len(ids)} lines in {len(set(names))} groups; {LEVEL:.0%} intervals, ", end="")
    print(f"{RESAMPLES} resamples, seed {SEED}\n\nA and B")
    print("\n".join(table(a, b, names)))
    for field in ("family", "act", "target"):
        print("\n" + "\n".join(per_label(a, b, field)))
    if asked.settled:
        settled = read_labels(asked.settled, ids)
        for name, coder in (("A", a), ("B", b)):
            print(f"\n{name} and the settled labels\n" + "\n".join(table(coder, settled, names)))
        counts = Counter(labels.settled for labels in settled)
        print("\nsettled: " + ", ".join(f"{key} {n}" for key, n in sorted(counts.items())))


if __name__ == "__main__":
    main()
