"""What a text gives: data, and for a mistake the exact code and place."""

from typing import Any

import pytest
import yaml

from simulator.source import Document, parse, reading


@pytest.fixture(params=["C", "Python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test of this file runs with both parsers: they must tell a person the same."""
    if request.param == "Python":
        monkeypatch.setattr(reading, "parser", lambda: yaml.SafeLoader)


def found(document: Document) -> list[str]:
    """The problems as `line:column code`, sorted."""
    return [f"{p.where.line}:{p.where.column} {p.code}" for p in document.problems]


DATA: list[tuple[str, Any]] = [
    ("a: 1", {"a": 1}),
    ("a: -7", {"a": -7}),
    ("a: 1.50", {"a": 1.5}),
    ("a: true\nb: false", {"a": True, "b": False}),
    ("a: null\nb: ~\nc:", {"a": None, "b": None, "c": None}),
    ("[no, on, Yes, off, True, NULL]", ["no", "on", "Yes", "off", "True", "NULL"]),
    ("a: 12:30\nb: 12:30:45", {"a": "12:30", "b": "12:30:45"}),
    ("[014, 0x1f, 1_000, +1, 1e3, 1., .5]", ["014", "0x1f", "1_000", "+1", "1e3", "1.", ".5"]),
    ("a: 2026-01-05", {"a": "2026-01-05"}),
    ("a: .nan\nb: .inf\nc: =", {"a": ".nan", "b": ".inf", "c": "="}),
    ("a: '1'\nb: \"true\"\nc: 'null'", {"a": "1", "b": "true", "c": "null"}),
    ("a: |\n  1\nb: >-\n  true", {"a": "1\n", "b": "true"}),
    ("on: 1\nno: 2\n1: 3\nnull: 4", {"on": 1, "no": 2, "1": 3, "null": 4}),
    ("'a b': 1\n\"c\": 2", {"a b": 1, "c": 2}),
    ("- a\n- [b, {c: 1}]\n-", ["a", ["b", {"c": 1}], None]),
    ("a: it's 3 o'clock, isn't it?", {"a": "it's 3 o'clock, isn't it?"}),
    ("a: one\n  two", {"a": "one two"}),
    ("a: \"two dashes\n  - in quotes\"", {"a": "two dashes - in quotes"}),
    ("---\na: 1\n...\n", {"a": 1}),
    ("# only\na: 1 # and", {"a": 1}),
    ("\ufeffa: 1", {"a": 1}),
    ("a: 1\r\nb: |\r\n  x\r\n  y\r\n", {"a": 1, "b": "x\ny\n"}),
    ("a: 1\rb: 2", {"a": 1, "b": 2}),
    ("just words", "just words"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "data"), DATA, ids=[repr(text) for text, _ in DATA])
def test_a_text_gives_its_data_and_only_obvious_spellings_are_more_than_text(text: str, data: Any):
    document = parse(text, "f.yaml")

    assert document.problems == ()
    assert document.data == data
    assert repr(document.data) == repr(data)


SYNTAX = [
    ("a: b: c", "1:5", "a colon inside a text"),
    ("😀: x\nb: 😀😀: c", "2:6", "a colon inside a text"),
    ("a: “b: c”", "1:6", "curly quotes"),
    ("a: x\n  b: 1", "2:4", "belongs to the text of line 1"),
    ("a:1\nb: 2", "1:1", "no space after the colon"),
    ("a: 1\nb:2\nc: 3", "2:1", "no space after the colon"),
    ("a: 1\nb\nc: 2", "2:1", "no colon after 'b'"),
    ("a:\n- b\n-c", "3:1", "a dash without a space"),
    (": x", "1:1", "a colon without a key"),
    ("{: x}", "1:2", "something is missing before :"),
    ("\ta: 1", "1:1", "a tab"),
    ("a:\n\t- b", "2:1", "a tab"),
    ("a:\n  \tb: 1", "2:3", "a tab"),
    ("a: 1\n\tb: 2", "2:1", "a tab"),
    ("a: |\n  x\n\ty", "3:1", "a tab"),
    ("a:\n\u00a0\u00a0b: 1", "2:1", "no-break spaces"),
    ("a: 'x\nb: 2\n", "1:4", "never closed"),
    ('a: "x\nb: 2\n', "1:4", "never closed"),
    ("a: 'x\n---\nb'", "1:4", "never closed"),
    ('a: "x\nb: "y"\nc: 1', "1:4", "closed only on line 2"),
    ("a:\n  - 'x\n  - 'y'\n", "2:5", "closed only on line 3"),
    ("a: 'it's fine'", "1:8", "after its closing quote"),
    ('a: "x" said Ruth', "1:8", "after its closing quote"),
    ("a: [x, 'it's', y]", "1:12", "after its closing quote"),
    ("'a':1", "1:4", "after its closing quote"),
    ('a: "\\q"', "1:5", "a backslash"),
    ('a: "\\u12"', "1:5", "a backslash"),
    ("a: |x\n b", "1:4", "the line must end"),
    ("a: > x\n b", "1:4", "the line must end"),
    ("a: |9999\n x", "1:4", "the line must end"),
    ("a: - b", "1:4", "a list cannot begin"),
    ("a: b\n- c", "2:1", "a list item among keys"),
    ("- a\nb: c", "2:1", "a key among list items"),
    ("a:\n  - b\n   - c", "3:4", "begins no list item"),
    ("a:\n  b: 1\n c: 2", "3:2", "indentation"),
    ("a:\n  - x: 1\n   y: 2", "3:4", "indentation"),
    ("  a: 1\nb: 2", "2:1", "further left"),
    ("a: [1, 2\nb: 3\n", "1:4", "the [ that opens here"),
    ("a: {x: 1, y: {z: 1}", "1:4", "the { that opens here"),
    ("a: {b: 1 c: 2}", "1:4", "the { that opens here"),
    ("a: [\n", "1:4", "the [ that opens here"),
    ("a: [b,, c]", "1:7", "something is missing before ,"),
    ("é😀: [1, }", "1:9", "something is missing before }"),
    ("a: {b: c}}", "1:10", "nothing has opened"),
    ("a: ]", "1:4", "nothing has opened"),
    ("a: , b", "1:4", "cannot begin with ,"),
    ("a: @x", "1:4", "cannot begin with @"),
    ("a: `x`", "1:4", "cannot begin with `"),
    ("a: %x", "1:4", "cannot begin with %"),
    ("- {{ name }} is here", "1:3", "begins with {{"),
    ("a: {{name}}", "1:4", "begins with {{"),
    ("a: {% if x %}", "1:4", "begins with {%"),
    ("a: 1\n  # \x01", "2:5", "U+0001"),
    ("a: 1\u2028b: 2", "1:5", "U+2028"),
    ("...", "1:1", "cannot be read"),
]


@pytest.mark.parametrize(("text", "where", "words"), SYNTAX, ids=[repr(s[0]) for s in SYNTAX])
def test_broken_yaml_is_told_once_in_plain_words_at_its_place(text: str, where: str, words: str):
    document = parse(text, "f.yaml")

    assert found(document) == [f"{where} BF101"]
    assert words in document.problems[0].message
    assert document.problems[0].repair


REFUSED = [
    ("a: 1\nb: 2\na: 3", ["3:1 BF103"]),
    ("a: {b: 1, 'b': 2}", ["1:11 BF103"]),
    ("- a: 1\n  a: 2\n- a: 1", ["2:3 BF103"]),
    ("a: 1\na: 2\na: 3", ["2:1 BF103", "3:1 BF103"]),
    ("a: &x 1", ["1:4 BF107"]),
    ("a: &x [1]\nb: *x", ["1:4 BF107", "2:4 BF107"]),
    ("*x : 1", ["1:1 BF107"]),
    ("<<: {a: 1}", ["1:1 BF107"]),
    ("a:\n  <<: [{b: 1}, {c: 2}]\n  d: 1", ["2:3 BF107"]),
    ("a: !!python/object/apply:os.system [ls]", ["1:4 BF107"]),
    ("a: !!int '1'", ["1:4 BF107"]),
    ("- !Wait now", ["1:3 BF107"]),
    ("- !a!b c", ["1:3 BF107"]),
    ("- *smiles*", ["1:3 BF107"]),
    ("- & so", ["1:3 BF107"]),
    ("[a]: 1", ["1:1 BF107"]),
    ("{a: 1}: 1\nb: 2", ["1:1 BF107"]),
    ("? a\n: b", ["1:3 BF107"]),
    ("- ? really", ["1:5 BF107"]),
    ("? |\n  a\n: b", ["1:3 BF107"]),
    ("%TAG ! tag:x,2000:\n---\na: 1", ["1:1 BF107"]),
    ("a: 1\n---\nb: 2", ["2:1 BF107"]),
    ("a: 1\n...\nb", ["3:1 BF107"]),
    ("", ["0:0 BF003"]),
    ("  \n# a remark\n", ["0:0 BF003"]),
    ("---\n", ["0:0 BF003"]),
    ("null", ["0:0 BF003"]),
    ("\ufeff", ["0:0 BF003"]),
    ("a: 12345678901234567890", ["1:4 BF108"]),
    ("a: -0.1234567890123456789", ["1:4 BF108"]),
]


@pytest.mark.parametrize(("text", "problems"), REFUSED, ids=[repr(text) for text, _ in REFUSED])
def test_what_yaml_allows_and_we_do_not_is_told_at_its_place(text: str, problems: list[str]):
    document = parse(text, "f.yaml")

    assert found(document) == problems
    assert all(problem.repair for problem in document.problems)


def test_all_problems_are_told_at_once_and_the_broken_line_last():
    text = "a: 1\na: 2\nb: &x 3\nc: *x\n<<: 1\nd: no: no\ne: 1\ne: 2"

    document = parse(text, "f.yaml")

    assert found(document) == ["2:1 BF103", "3:4 BF107", "4:4 BF107", "5:1 BF107", "6:6 BF101"]
    assert document.data is None


def test_a_duplicate_key_names_the_first_line_and_keeps_the_first_value_with_its_place():
    document = parse("a:\n  b: 1\na:\n  b: [2]\n  c: 3\nd: 4", "f.yaml")

    assert "first written on line 1" in document.problems[0].message
    assert document.data == {"a": {"b": 1}, "d": 4}
    assert document.locate(("a", "b")).line == 2
    assert document.locate(("a", "c")).line == 2


@pytest.mark.parametrize("text", ["a: 1\na: 2", "a: &x 1", "a: !x 1", "a: 99999999999999999999"])
def test_a_problem_that_leaves_the_data_whole_leaves_the_data(text: str):
    assert set(parse(text, "f.yaml").data) == {"a"}


@pytest.mark.parametrize("text", ["a: *x", "<<: {a: 1}", "[a]: 1", "? a\n: 1", "a: 1\n--- 2"])
def test_a_problem_that_leaves_a_gap_in_the_data_leaves_none(text: str):
    assert parse(text, "f.yaml").data is None
