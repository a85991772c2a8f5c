"""How far two label files for the same lines agree.

    python -m corpus.agreement LINES A B [--settled FILE]

LINES, A and B are JSON Lines in which the same ids occur. Three things are compared for each line:
the family of the turn, and the act and the target of its deciding segment. Cohen's kappa misleads
where one label is common, so Gwet's AC1 stands beside it (Gwet 2008). Intervals are percentiles of
a bootstrap with a fixed seed; lines of one group are drawn together. With `--settled`, each coder
is also compared with the settled labels. Agreement says the labels are consistent, not that they
are right; where both coders are programs, it says nothing about people.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from simulator.language.acts import Act, Family, Target

RESAMPLES = 1000
SEED = 20240229
LEVEL = 0.95


class Pair(NamedTuple):
    """What coder A and coder B said of one line."""

    a: str
    b: str


class Interval(NamedTuple):
    """Lower and upper bound, both included."""

    low: float
    high: float


class Labels(NamedTuple):
    """What is compared of one labelled turn, and how it was settled ("" where it was not)."""

    family: str
    act: str
    target: str
    settled: str


Coefficient = Callable[[Sequence[Pair]], float | None]


def deciding(segments: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the segment that decides its turn: the lowest rank, the earliest of equals.

    >>> deciding([{"act": "FAC_Q"}, {"act": "PITCH"}, {"act": "PITCH_Q"}])["act"]
    'PITCH'
    """
    return min(segments, key=lambda segment: Act(segment["act"]).rank)


def raw(pairs: Sequence[Pair]) -> float:
    """Return the share of lines on which both coders said the same, in [0, 1].

    >>> raw([Pair("x", "x"), Pair("x", "y")])
    0.5
    """
    return sum(pair.a == pair.b for pair in pairs) / len(pairs)


def kappa(pairs: Sequence[Pair]) -> float | None:
    """Return Cohen's kappa, or None where both coders used one and the same label throughout.

    >>> kappa([Pair("x", "x"), Pair("x", "y"), Pair("y", "y"), Pair("y", "y")])
    0.5
    """
    a, b = Counter(pair.a for pair in pairs), Counter(pair.b for pair in pairs)
    chance = sum(a[label] * b[label] for label in a) / len(pairs) ** 2
    return None if chance == 1 else (raw(pairs) - chance) / (1 - chance)


def ac1(pairs: Sequence[Pair]) -> float | None:
    """Return Gwet's AC1 over the labels that occur, or None where only one does.

    >>> round(ac1([Pair("x", "x"), Pair("x", "y"), Pair("y", "y"), Pair("y", "y")]) or 0, 3)
    0.529
    """
    used = Counter(label for pair in pairs for label in pair)
    if len(used) == 1:
        return None
    shares = [count / (2 * len(pairs)) for count in used.values()]
    chance = sum(share * (1 - share) for share in shares) / (len(used) - 1)
    return (raw(pairs) - chance) / (1 - chance)


def bootstrap(groups: Sequence[Sequence[Pair]], coefficient: Coefficient) -> Interval | None:
    """Return the percentile interval of a coefficient, drawing whole groups with replacement.

    None where no resample has a value. The same groups always give the same interval.
    """
    draw = random.Random(SEED)
    samples = (
        [pair for group in draw.choices(groups, k=len(groups)) for pair in group]
        for _ in range(RESAMPLES)
    )
    values = sorted(value for value in map(coefficient, samples) if value is not None)
    if not values:
        return None
    tail = round(len(values) * (1 - LEVEL) / 2)
    return Interval(values[tail], values[-1 - tail])


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


def table(a: Sequence[Labels], b: Sequence[Labels], names: Sequence[str]) -> list[str]:
    """Return the rows of the table of coefficients."""
    rows = [f"{'':8}{'same':>9} {'raw':<20}  {'kappa':<20}  {'AC1':<20}"]
    for field in ("family", "act", "target"):
        pairs = paired(a, b, field)
        groups = grouped(pairs, names)
        same = f"{sum(x == y for x, y in pairs)}/{len(pairs)}"
        cells = [figure(get(pairs), bootstrap(groups, get)) for get in (raw, kappa, ac1)]
        rows.append(f"{field:8}{same:>9} " + "  ".join(cells))
        if all(x == y for x, y in pairs):
            bound = 1 - (1 - LEVEL) ** (1 / len(pairs))
            rows.append(f"{'':18}no line differs: no more than {bound:.1%} would, at {LEVEL:.0%}")
    return rows


def per_label(a: Sequence[Labels], b: Sequence[Labels], field: str) -> list[str]:
    """Return one row for each label used: uses by A, by B, by both on one line, and the overlap.

    The overlap is the share of all uses that met: 2 * both / (A + B).
    """
    pairs = paired(a, b, field)
    by_a, by_b = Counter(pair.a for pair in pairs), Counter(pair.b for pair in pairs)
    both = Counter(pair.a for pair in pairs if pair.a == pair.b)
    rows = [f"{field:14}{'A':>5}{'B':>5}{'both':>6}{'overlap':>9}"]
    for label, uses in sorted((by_a + by_b).items(), key=lambda item: (-item[1], item[0])):
        overlap = 2 * both[label] / uses
        rows.append(f"{label:14}{by_a[label]:>5}{by_b[label]:>5}{both[label]:>6}{overlap:>9.2f}")
    return rows


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
