"""Every key and value knows its place, and a path that leads nowhere the nearest one."""

import json
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from simulator.diagnostics import Problems
from simulator.source import Document, Path, parse

CRM = """\
buyer:
  name: Ruth   # she decides
  called: [Ruth, "Mrs. Okafor"]
😀 é: {x: 😀, y: 1}
lines:
  - Good.
  - |
    First
    second
  - >-

    folded
"""


def place(document: Document, path: Path, key: bool = False) -> tuple[int, int]:
    where = document.locate(path, key=key)
    return where.line, where.column


def test_a_value_is_located_where_it_begins_and_a_key_where_it_does():
    document = parse(CRM, "crm.yaml")

    assert place(document, ("buyer", "name")) == (2, 9)
    assert place(document, ("buyer", "name"), key=True) == (2, 3)
    assert place(document, ("buyer", "called", 1)) == (3, 18)
    assert place(document, ("buyer",)) == (2, 3)
    assert place(document, ("lines", 0)) == (6, 5)
    assert document.locate(("buyer",)).file == "crm.yaml"


def test_columns_count_characters_also_behind_emoji():
    document = parse(CRM, "crm.yaml")

    assert place(document, ("😀 é", "x"), key=True) == (4, 7)
    assert place(document, ("😀 é", "y")) == (4, 16)


def test_a_node_without_a_key_answers_with_its_value():
    document = parse(CRM, "crm.yaml")

    assert place(document, ("lines", 0), key=True) == (6, 5)
    assert place(document, (), key=True) == (1, 1)


def test_an_unknown_path_answers_for_its_nearest_ancestor():
    document = parse(CRM, "crm.yaml")

    assert place(document, ("buyer", "role", "short")) == (2, 3)
    assert place(document, ("buyer", "role"), key=True) == (1, 1)
    assert place(document, ("nowhere", 7)) == (1, 1)
    assert place(parse("", "crm.yaml"), ("a",)) == (1, 1)


def test_the_text_of_a_block_begins_below_its_sign():
    document = parse(CRM, "crm.yaml")

    assert document.content_line(("lines", 0)) == 6
    assert document.content_line(("lines", 1)) == 8
    assert document.content_line(("lines", 2)) == 11
    assert document.line(document.content_line(("lines", 1)) + 1) == "    second"


def test_a_line_that_is_not_there_is_empty():
    document = parse("a: 1\r\nb: 2", "crm.yaml")

    assert [document.line(n) for n in (0, 1, 2, 3)] == ["", "a: 1", "b: 2", ""]


def test_windows_line_ends_and_a_byte_order_mark_move_no_place():
    plain, windows = parse(CRM, "f"), parse("\ufeff" + CRM.replace("\n", "\r\n"), "f")

    assert windows.data == plain.data
    assert windows.places == plain.places


VISIBLE = st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])
WORDS = st.text(VISIBLE, max_size=20)
NUMBERS = st.integers(-(10**17), 10**17) | st.decimals(-1000, 1000, places=3).map(float)
SCALARS = WORDS | NUMBERS | st.booleans() | st.none()
KEYS = WORDS.filter(bool)
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
).filter(lambda data: data is not None)


@given(DATA)
def test_data_written_as_json_is_read_back_and_located(data: Any):
    document = parse(json.dumps(data, ensure_ascii=False, indent=2), "f")

    assert document.problems == ()
    assert document.data == data
    for path, value in scalars(data):
        assert text_at(document, path).startswith(json.dumps(value, ensure_ascii=False))


@given(DATA)
def test_data_written_as_yaml_blocks_is_read_back_and_located(data: Any):
    written = yaml.dump(
        data, Dumper=Quoting, allow_unicode=True, default_flow_style=False, width=10**6
    )

    document = parse(written, "f")

    assert document.problems == ()
    assert document.data == data
    for path, value in scalars(data):
        expected = (
            f'"{value[:1]}'
            if isinstance(value, str) and value[:1].isascii() and value[:1].isalnum()
            else ""
        )
        assert text_at(document, path).startswith(expected)


@given(
    st.text(max_size=200) | st.text(st.sampled_from("ab:-?{}[]|>'\"\\,#&*!%@ \t\n~<1"), max_size=60)
)
def test_any_text_gives_a_document_and_never_raises(text: str):
    document = parse(text, "f")

    assert document.data is not None or document.problems
    assert document.problems == Problems(document.problems).diagnostics
    for problem in document.problems:
        line = document.line(problem.where.line)
        assert 0 <= problem.where.line <= len(document.text_lines) + 1
        assert problem.where.column <= len(line) + 1


@given(
    st.integers(0, len(CRM)),
    st.integers(0, 12),
    st.text(st.sampled_from("ab:-?{}[]|>'\"\\,#&*!%@ \t\n~<1"), max_size=4),
)
def test_a_slip_of_the_keyboard_gives_data_or_problems_that_point_into_the_file(
    start: int, length: int, typed: str
):
    document = parse(CRM[:start] + typed + CRM[start + length :], "f")

    assert document.data is not None or document.problems
    for problem in document.problems:
        assert 1 <= problem.where.line <= len(document.text_lines)
        assert 1 <= problem.where.column <= len(document.line(problem.where.line)) + 1


class Quoting(yaml.SafeDumper):
    """Writes text in double quotes, so that what is text for us is text for PyYAML too."""


Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)


def text_at(document: Document, path: Path) -> str:
    """The rest of the line at the place of a value."""
    where = document.locate(path)
    return document.line(where.line)[where.column - 1 :]


def scalars(data: Any, path: Path = ()) -> list[tuple[Path, Any]]:
    """Every value that is neither block nor list, with its path."""
    if isinstance(data, dict):
        return [found for key, inner in data.items() for found in scalars(inner, (*path, key))]
    if isinstance(data, list):
        return [found for n, inner in enumerate(data) for found in scalars(inner, (*path, n))]
    return [(path, data)]
