"""Writes ``labels/README.md``: how the labels were made, and how far the blind coders agreed.

``python -m corpus.report`` reads the lines, the two codings and the settled labels of every batch
but the pilot, and types every figure that stands in that file. It prints no line of any batch.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from corpus import agreement
from corpus.agreement import LEVEL, RESAMPLES, SEED, Pair, Segment
from corpus.counts import ROOT, names, rows
from corpus.settle import BUYER, codings, same
from simulator.language.acts import Act, Family, Target

PAGE = ROOT / "labels" / "README.md"
LOW = 0.6
HOW = ("agreed", "adjudicated", "open")
FIRST = ("test_1", "test_2")  # coded and settled before the second round
THIRD = (
    "train_l",
    "train_m",
    "train_n",
    "train_o",
    "train_p",
    "train_q",
    "train_r",
    "train_s",
    "train_u",
    "train_v",
    "train_w",
    "train_x",
    "train_y",
    "train_z",
    "train_za",
    "train_zb",
    "train_zc",
    "train_zd",
    "train_ze",
    "train_zf",
    "played",
    "test_4",
    "test_5",
    "test_3.buyer",
    "train_lmno.buyer",
)  # by the manual after it
WHERE = ("number of segments", "an act", "the place of a cut", "target", "motive", "uptake")
FIELDS = ("family", "act", "target", "motive", "uptake")
ENOUGH = (0.80, 0.70, 0.70)  # kappa of family, act and target, as section 16 of the manual wants it

Row = Sequence[object]
Coded = tuple[dict[str, Any], dict[str, Any], dict[str, Any]]

HEAD = """# Settled labels

Made by `python -m corpus.report`; nothing here is typed by hand. `python -m corpus.agreement`
prints the same for one batch, with every label.

One record a line, in the order of the lines: `id`; `segments` (`text`, `act`, `target`, `motive`,
`uptake`) and `family` (derived, section 10 and R16 of [the manual](../../docs/coding-manual.md)),
or for a buyer's turn the fields of its section 13; `settled`; and, where it was noted, `by`, the
section or rule that settled it:

- `agreed`: both coders gave the same record, in every field and every cut;
- `adjudicated`: they differed somewhere, even if only in a motive or an uptake, and the manual
  settled it;
- `open`: the manual honestly allows both readings. The milder code stands; where none is milder (a
  target), one of the two coders' stands. Open lines stay in the set and count.
"""

WHO = """
## Who coded, and what the figures are not

Coders and settlers are language models working from the manual. The figures below say **how
consistently the labels follow the scheme. They are not agreement between people, and must never be
quoted as that.** Authors, coders and settlers may lean alike; a shared leaning shows in no figure
here, and two coders can be wrong alike. An agreement at or near 1.000 says above all that the lines
fall clearly on one side for such readers. It does not say the labels are right, and it does not
carry over to recorded talk.

## How they were coded and settled

Two coders for each batch (`../codes/BATCH.c1.jsonl` and `.c2.jsonl`, here A and B), set to work
apart from the lines and the manual alone; one read forwards, the other from the end. Where lines
belong to one talk, its later turns stood in the same file and could be seen.

Then one more read every record in which the two differed in anything, with its context, both
records and the manual, not with what the author meant, and picked or wrote the settled one
(`../settled/BATCH.jsonl`); `python -m corpus.settle BATCH` puts the labels together. Common records
were copied and not read again, so an error both coders made is still there. Buyers' turns were
settled without a note of the rule. How `test_1` and `test_2` were settled, line by line, stands in
[a page of its own](settling-of-tests-1-2.md).

The repairs in section 19 of the manual came after these labels. What was settled before stands as
coded, so a few labels follow the older reading.
"""

PARTS = """
## What kept the coders apart

In how many records of the second round (all seller's batches but `test_1` and `test_2`) they parted
over what, for whatever reason; slips count too. One record may stand in several places. *In one
only*: one coding has more segments of that act than the other. Target, motive, uptake: both cut the
segment and gave it that act, and differ there. Section 19 of the manual names cells of this table
as `only REFLECT` or `target COLLAB`.
"""

AGREED = f"""
## Agreement between the two coders, before settling

{LEVEL:.0%} intervals stand in brackets: {RESAMPLES:,} resamples that draw whole groups, seed
{SEED}. Kappa is Cohen's, AC1 Gwet's. *Of turns*: the family, and act and target of the segment
that decides. *Of segments*: every segment that both cut from the same stretch; what only one of
them cut is in none of these rows. Uptake partly follows from the act (manual, section 8). Labels
whose overlap, 2 both / (A + B), is below {LOW:.2f} are named with their uses: nothing should be
claimed for one of these, and where the uses are a handful the overlap itself says little. In whole
talks a group is a talk, so there are few and their intervals are rough.

Kappa at a glance:
"""


class Field(NamedTuple):
    """What A and B said in one field: its name, and the pairs of each group."""

    name: str
    groups: list[list[Pair]]

    @property
    def pairs(self) -> list[Pair]:
        """All pairs together."""
        return [pair for group in self.groups for pair in group]


def page() -> str:
    """Return the whole of ``labels/README.md``."""
    every = [*names(), *names(buyers=True)]
    return "\n".join([frame(), *(section(name) for name in every)])


def frame() -> str:
    """Return what the page says before it comes to the single batches."""
    sellers = {name: list(codings(name)) for name in names()}
    buyers = {name: list(codings(name)) for name in names(buyers=True)}
    parts = [HEAD, _settled([*sellers, *buyers]), _families(list(sellers)), WHO]
    parts += [_differed(sellers), _fields_differed(buyers)]
    parts += [PARTS, _parted(sellers), AGREED, _glance(sellers)]
    return "\n".join(part.strip("\n") + "\n" for part in parts)


def section(name: str) -> str:
    """Return what the page says of one batch: its figures, and the labels that overlap least."""
    coded = list(codings(name))
    groups = {line["group"] for line, _, _ in coded}
    told = f"### {name}\n\n{len(coded)} lines in {len(groups)} groups"
    if name.endswith(".buyer"):
        fields = [Field(field, _buyer(coded, field)) for field in BUYER]
    else:
        fields = _turns(coded) + _segments(coded)
        a, b = (sum(len(one[side]["segments"]) for one in coded) for side in (1, 2))
        whole = sum(
            agreement.spans(one["segments"]).keys() == agreement.spans(two["segments"]).keys()
            for _, one, two in coded
        )
        told += f"; segments: {a} by A, {b} by B, {len(fields[-1].pairs)} of them cut alike"
        told += f"; {whole} turns cut alike throughout"
    return f"{told}.\n\n{_coefficients(fields)}\n\n{_low(fields, coded)}\n"


def parted(batches: Iterable[Sequence[Coded]]) -> Counter[str]:
    """Return in how many records of seller's turns the coders parted over what."""
    return Counter(
        name
        for coded in batches
        for _, one, two in coded
        for name in agreement.parted(one["segments"], two["segments"])
    )


def differs(one: dict[str, Any], two: dict[str, Any], field: str) -> bool:
    """True when two codings of a buyer's turn say different things in a field."""
    return _said(one[field]) != _said(two[field])


def table(head: Row, found: Iterable[Row]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *found]
    return "\n".join("| " + " | ".join(str(cell) for cell in row) + " |" for row in lines)


def _settled(batches: Sequence[str]) -> str:
    found = []
    for name in batches:
        how = Counter(row["settled"] for row in rows(ROOT / "labels" / f"{name}.jsonl"))
        found.append([f"`{name}.jsonl`", how.total(), *(how[key] for key in HOW)])
    total = ["all", *(sum(column) for column in list(zip(*found, strict=True))[1:])]
    return table(["settled", "lines", *HOW], [*found, total])


def _families(batches: Sequence[str]) -> str:
    found = []
    for name in batches:
        how = Counter(row["family"] for row in rows(ROOT / "labels" / f"{name}.jsonl"))
        found.append([name, *(how[family.value] for family in Family)])
    return table(["family, settled", *(family.value for family in Family)], found)


def _differed(batches: dict[str, list[Coded]]) -> str:
    found = []
    for name, coded in batches.items():
        first = Counter(
            agreement.first_difference(one["segments"], two["segments"]) for _, one, two in coded
        )
        found.append([name, sum(first[where] for where in WHERE), *(first[w] for w in WHERE)])
    told = "## In what they differed\n\nEach line once, at the first that applies:\n\n"
    return told + table(["", "lines", *WHERE], found)


def _fields_differed(batches: dict[str, list[Coded]]) -> str:
    found = []
    for name, coded in batches.items():
        fields = Counter(
            field for _, one, two in coded for field in BUYER if differs(one, two, field)
        )
        lines = sum(not same(one, two) for _, one, two in coded)
        found.append([name, lines, *(fields[field] for field in BUYER)])
    told = "Buyers' turns, at each field in which they differ:\n\n"
    return told + table(["", "lines", *(f"`{field}`" for field in BUYER)], found)


def _parted(batches: dict[str, list[Coded]]) -> str:
    seen = parted(coded for name, coded in batches.items() if name not in (*FIRST, *THIRD))
    kinds = ("only", "target", "motive", "uptake")
    found = [[act.value, *(seen[f"{kind} {act.value}"] for kind in kinds)] for act in Act]
    mixed = [f"{name} {n}" for name, n in sorted(seen.items(), key=_most) if "/" in name]
    told = f"Two acts for one stretch: {', '.join(mixed)}.\n\nCuts that differ by a filler or a "
    told += f"connective alone (`cut filler`): {seen['cut filler']}."
    return f"{table(['act', 'in one only', 'target', 'motive', 'uptake'], found)}\n\n{told}"


def _glance(batches: dict[str, list[Coded]]) -> str:
    found, short = [], list[str]()
    for name, coded in batches.items():
        fields = _turns(coded) + _segments(coded)[-2:]
        values = [agreement.kappa(Counter(field.pairs)) for field in fields]
        found.append([name, *("-" if value is None else f"{value:.3f}" for value in values)])
        if any(
            value is None or value < least for value, least in zip(values, ENOUGH, strict=False)
        ):
            short.append(name)
    head = ["", *(f"{field} of turns" for field in FIELDS[:3]), "motive", "uptake"]
    least = ", ".join(f"{value:.2f}" for value in ENOUGH)
    told = f"Section 16 of the manual wants at least {least} of turns. Below that:"
    return f"{table(head, found)}\n\n{told} {', '.join(short) or 'none'}."


def _most(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _turns(coded: Sequence[Coded]) -> list[Field]:
    def said(made: dict[str, Any], field: str) -> str:
        return _value(agreement.deciding(made["segments"]), field)

    def grouped(field: str) -> list[list[Pair]]:
        pairs = [Pair(said(one, field), said(two, field)) for _, one, two in coded]
        return agreement.grouped(pairs, [line["group"] for line, _, _ in coded])

    return [Field(f"{field} of turns", grouped(field)) for field in FIELDS[:3]]


def _segments(coded: Sequence[Coded]) -> list[Field]:
    both = [
        (line["group"], a, b)
        for line, one, two in coded
        for a, b in agreement.alike(one["segments"], two["segments"])
    ]
    groups = [group for group, _, _ in both]

    def grouped(field: str) -> list[list[Pair]]:
        pairs = [Pair(_value(a, field), _value(b, field)) for _, a, b in both]
        return agreement.grouped(pairs, groups)

    return [Field(f"{field} of segments", grouped(field)) for field in FIELDS]


def _buyer(coded: Sequence[Coded], field: str) -> list[list[Pair]]:
    pairs = [Pair(_said(one[field]), _said(two[field])) for _, one, two in coded]
    return agreement.grouped(pairs, [line["group"] for line, _, _ in coded])


def _value(segment: Segment, field: str) -> str:
    if field == "family":
        return Act(segment["act"]).label.family.value
    return str(segment[field])


def _said(value: object) -> str:
    if isinstance(value, list):
        return "+".join(sorted(value)) or "none"
    return str(value).lower() or "none"


def _coefficients(fields: Sequence[Field]) -> str:
    found = []
    for field in fields:
        n, met = len(field.pairs), sum(a == b for a, b in field.pairs)
        rest = f" (at most {agreement.bound(n):.1%} would differ)" if met == n else ""
        figures = (cell.strip() for cell in agreement.figures(field.groups))
        found.append([f"`{field.name}`", f"{met}/{n}{rest}", *figures])
    return table(["", "same", "raw", "kappa", "AC1"], found)


def _low(fields: Sequence[Field], coded: Sequence[Coded]) -> str:
    told = []
    for field in fields:
        pairs = _each_target(coded) if field.name == "reveals" else field.pairs
        low = {k: n for k, n in agreement.uses(pairs).items() if k and n.overlap < LOW}
        if low:
            used = (f"`{label}` (A {n.a}, B {n.b}, both {n.both})" for label, n in low.items())
            told.append(f"{field.name} {', '.join(used)}")
    return f"**Below {LOW:.2f} overlap:** {'; '.join(told) or 'none'}."


def _each_target(coded: Sequence[Coded]) -> list[Pair]:
    return [
        Pair(*(target if target in made["reveals"] else "" for made in (one, two)))
        for _, one, two in coded
        for target in Target
    ]


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
