"""Files made to crash, hang or command the program are refused, at once and in words."""

import time

import pytest

from simulator.source import parse
from simulator.source.builder import MAX_DEPTH, MAX_PROBLEMS
from simulator.source.reading import MAX_CHARACTERS

BOMB = "a: &a [lol, lol, lol]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {k0: 1}\n" + "".join(f"m{n}: {{<<: *a, k{n}: 1}}\n" for n in range(2000))

HOSTILE = {
    "alias bomb": (BOMB, "BF107"),
    "quadratic merges": (MERGES, "BF107"),
    "50,000 opening brackets": ("[" * 50_000, "BF108"),
    "50,000 opening braces": ("{a: " * 50_000, "BF108"),
    "50,000 nested lists": ("- " * 50_000, "BF108"),
    "20,000 question marks": ("? " * 20_000, "BF107"),
    "nested blocks": ("\n".join(" " * n + f"k{n}:" for n in range(400)), "BF108"),
    "too many keys": ("\n".join(f"k{n}: 1" for n in range(60_000)), "BF108"),
    "too many list items": ("[" + "a," * 200_000 + "]", "BF108"),
    "too many characters": ("a: " + "x" * MAX_CHARACTERS, "BF108"),
    "a number of 400,000 digits": ("a: " + "9" * 400_000, "BF108"),
    "a fraction of 400,000 digits": ("a: 0." + "9" * 400_000, "BF108"),
    "an object": ("a: !!python/object/new:os.system [echo hi]", "BF107"),
    "a name": ("!!python/name:os.system", "BF107"),
    "a module": ("a: !!python/module:os x", "BF107"),
    "a set": ("a: !!set {x, y}", "BF107"),
    "bytes": ("a: !!binary aGVsbG8=", "BF107"),
    "merge key": ("a: {<<: {b: 1}}", "BF107"),
    "NUL": ("a: x\0y", "BF101"),
    "100,000 NULs": ("\0" * 100_000, "BF101"),
    "escape code": ("a: \x1b[2J", "BF101"),
    "half a character": ("a: \udcff", "BF101"),
    "tabs": ("a:\n\tb:\n\t\tc: 1", "BF101"),
    "100,000 tabs": ("a:\n" + "\t" * 100_000 + "x", "BF101"),
    "a quote never closed": ('a: "' + "x\n" * 100_000, "BF101"),
    "100,000 lines without a colon": ("x\n" * 100_000 + "a: 1", "BF101"),
    "the same key 50,000 times": ("a: 1\n" * 45_000, "BF103"),
    "anchors everywhere": ("".join(f"k{n}: &a{n} 1\n" for n in range(20_000)), "BF107"),
    "a key of 300,000 characters": ("? " + "k" * 300_000 + "\n: 1", "BF107"),
    "4,000 documents": ("---\na: 1\n" * 4_000, "BF107"),
}


@pytest.mark.parametrize(("text", "code"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_quickly_with_its_code(text: str, code: str):
    started = time.process_time()
    document = parse(text, "f.yaml")
    seconds = time.process_time() - started

    assert code in {problem.code for problem in document.problems}
    assert len(document.problems) <= MAX_PROBLEMS + 1
    assert all(len(str(problem)) < 400 for problem in document.problems)
    assert seconds < 3


def test_nesting_up_to_the_limit_is_read_and_one_deeper_is_refused_at_its_bracket():
    fits = parse("[" * MAX_DEPTH + "]" * MAX_DEPTH, "f.yaml")
    deeper = parse("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "f.yaml")

    assert fits.problems == ()
    assert deeper.data is None
    assert (deeper.problems[0].code, deeper.problems[0].where.column) == ("BF108", MAX_DEPTH + 1)


def test_a_file_with_endless_problems_stops_and_says_so():
    document = parse("a: 1\n" * 5_000, "f.yaml")

    assert [problem.code for problem in document.problems].count("BF103") == MAX_PROBLEMS
    assert document.data is None


def test_an_author_cannot_reach_the_terminal_through_a_message():
    document = parse('"\\e[2Jx": 1\n"\\e[2Jx": 2', "f.yaml")

    assert document.problems[0].code == "BF103"
    assert str(document.problems[0]).isprintable()
