"""Scenarios made to harm whoever checks or plays them: each is told in words, or is harmless.

What a parser alone can refuse is in tests/source/test_hostile_files.py; here the whole way is
walked, from the file to what a terminal is given.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from simulator.authoring.check import check_file
from simulator.cli.main import run
from simulator.diagnostics import Diagnostic
from simulator.scenario.loader import load_scenario, load_scenario_text
from tests.support import SMALL

SAYS = '"Every shift is typed twice."'
NAME = "title: The small depot"


def said(line: str) -> str:
    assert SAYS in SMALL
    return SMALL.replace(SAYS, line)


TEMPLATES = {
    "an attribute": "{{ buyer.__class__ }}",
    "a method": "{{ buyer.upper() }}",
    "a way to the interpreter": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "a global": "{{ self._TemplateReference__context }}",
    "an item": "{{ buyer[0] }}",
    "a loop": "{% for x in range(10**9) %}x{% endfor %}",
    "a loop in loops": "{% for a in buyer %}{% for b in buyer %}{{ b }}{% endfor %}{% endfor %}",
    "a power": "{{ 9 ** 9 ** 9 }}",
    "a multiplication": "{{ 'x' * 10**9 }}",
    "a format": "{{ '%999999999d' | format(1) }}",
    "a filter that pads": "{{ buyer | center(999999999) }}",
    "a macro": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "another file": "{% include '/etc/passwd' %}",
    "an import": "{% import 'os' as os %}",
    "an assignment": "{% set buyer = 1 %}",
    "a block that calls": "{% call buyer() %}{% endcall %}",
    "a raw block that never ends": "{% raw %}",
    "a test that calls": "{{ buyer is callable }}",
    "a joined string": "{{ buyer ~ buyer ~ buyer }}",
    "a list": "{{ [1, 2] }}",
}
YAML = {
    "an object": (SMALL.replace(NAME, "title: !!python/object/apply:os.system ['true']"), "BF107"),
    "a tag": (SMALL.replace(NAME, "title: !include /etc/passwd"), "BF107"),
    "an alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" + SMALL, "BF107"),
    "an alias of itself": ("a: &a [*a]\n" + SMALL, "BF107"),
    "a merge key": (SMALL.replace("  aga: {", "  aga: {<<: {name: x}, "), "BF107"),
    "a key twice": (SMALL + "facts: {}\n", "BF103"),
    "deep nesting": (SMALL + "lines: " + "[" * 5000 + "]" * 5000 + "\n", "BF108"),
    "a huge file": (SMALL + "# " + "x" * 600_000, "BF108"),
    "very many elements": (
        SMALL.replace("facts:\n", "".join(f"  e{n}: {{kind: rule, name: n{n}}}\n" for n in
        range(20_000)) + "facts:\n"), "BF108",
    ),
    "a NUL": (SMALL.replace("The small depot", "The \0 depot"), "BF002"),
    "an escape code": (SMALL.replace("The small depot", "The \x1b[2J depot"), "BF101"),
    "tabs": (SMALL.replace("  priya:", "\tpriya:"), "BF101"),
    "no": (SMALL.replace("hidden: true", "hidden: no"), "BF105"),
    "on": (SMALL.replace("hidden: true", "hidden: on"), "BF105"),
    "a name that imports": (SMALL.replace("from: stand", "from: os.system"), "BF203"),
    "a gate that imports": (SMALL.replace("{gate: agreement}", "{gate: os.system}"), "BF203"),
    "a key that imports": (SMALL.replace("  priya:", "  os.system:"), "BF203"),
    "a name of the machine": (
        SMALL + "stages: [{id: trigger, phase: A, title: x}, {id: b, phase: D, title: y}]\n",
        "BF203",
    ),
    "a name without end": (SMALL.replace("  priya:", f"  {'p' * 5000}:"), "BF101"),
    "a long name": (SMALL.replace("  priya:", f"  {'p' * 500}:"), "BF203"),
    "a title without end": (SMALL.replace("The small depot", "x" * 5000), "BF106"),
}  # fmt: skip
PATHS = [
    "../secret.yaml", "../../etc/passwd.yaml", "/etc/passwd", "sub/../../secret.yaml", "link.yaml",
    "..\\\\secret.yaml", "linked/secret.yaml", "./../secret.yaml", "x/" + "y" * 5000, "a/\\0.yaml",
]  # fmt: skip


def checked(tmp_path: Path, text: str) -> tuple[Diagnostic, ...]:
    path = tmp_path / "depot.yaml"
    path.write_text(text, "utf-8")
    return check_file(path)


@pytest.mark.parametrize("line", TEMPLATES.values(), ids=TEMPLATES)
def test_a_line_that_would_run_something_is_refused_before_it_is_ever_said(tmp_path, line):
    text = said("'" + line.replace("'", "''") + "'")
    started = time.process_time()
    found = checked(tmp_path, text)

    assert {"BF401", "BF402", "BF406"} & {d.code for d in found}
    assert time.process_time() - started < 3


@pytest.mark.parametrize(("text", "code"), YAML.values(), ids=YAML)
def test_a_file_that_is_more_than_data_is_told_at_once(tmp_path, text, code):
    started = time.process_time()
    found = checked(tmp_path, text)

    assert code in {d.code for d in found}
    assert all(len(str(d)) < 500 for d in found)
    assert all(str(d).isprintable() for d in found)
    assert time.process_time() - started < 3


@pytest.mark.parametrize("name", PATHS)
def test_no_path_leaves_the_scenarios_folder(tmp_path, name):
    (tmp_path / "secret.yaml").write_text("format: 1\ntitle: P\nabout: P.\ntraits: {}\n")
    inside = tmp_path / "pack"
    inside.mkdir()
    (inside / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (inside / "linked").symlink_to(tmp_path)
    found = checked(inside, SMALL.replace("briefing:", f'personas: ["{name}"]\nbriefing:'))

    assert {"BF204", "BF101"} & {d.code for d in found}
    assert not any("secret" in d.message for d in found)


def test_a_persona_beside_the_scenario_is_found_from_anywhere(tmp_path, monkeypatch):
    (tmp_path / "ruth.yaml").write_text("format: 1\ntitle: P\nabout: P.\ntraits: {}\n")
    path = tmp_path / "depot.yaml"
    path.write_text(SMALL.replace("briefing:", "personas: [ruth.yaml]\nbriefing:"))
    monkeypatch.chdir("/")

    assert check_file(path) == ()
    assert load_scenario(str(path)).scenario.personas == (str(tmp_path / "ruth.yaml"),)


@pytest.mark.parametrize("key", ["scenario", "persona"])
def test_walkthroughs_cannot_name_a_file_elsewhere(tmp_path, key):
    book = {"scenario": "order_desk", "persona": "warm_veteran", key: "../../etc/passwd.yaml"}
    path = tmp_path / "depot.walkthroughs.yaml"
    path.write_text(
        f"format: 1\nscenario: {book['scenario']}\n"
        f"walkthroughs:\n  w: {{persona: {book['persona']}, turns: [{{say: Hello.}}]}}\n"
    )

    assert [d.code for d in check_file(path)] == ["BF204"]


@pytest.mark.parametrize("data", [b"\xff\xfef\x00o\x00", b"\xfe\xff\x00f", b"\xff\xff", b"\x80abc"])
def test_other_encodings_are_told(tmp_path, data):
    path = tmp_path / "depot.yaml"
    path.write_bytes(data)

    assert [d.code for d in check_file(path)] == ["BF002"]


def test_a_byte_order_mark_does_no_harm(tmp_path):
    path = tmp_path / "depot.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.encode())

    assert check_file(path) == ()


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200f", "\u2028", "\x9b", "\x07", "\ufeff"])
def test_signs_that_turn_or_move_text_never_reach_a_terminal(tmp_path, capsys, sign):
    path = tmp_path / "depot.yaml"
    path.write_text(SMALL.replace("The small depot", f"The {sign}small depot"), "utf-8")

    assert run(["check", str(path)]) == 1
    shown = capsys.readouterr().out
    assert sign not in shown
    assert "BF101" in shown


def test_an_escape_written_out_in_quotes_is_told_as_well(tmp_path):
    found = checked(tmp_path, SMALL.replace("The small depot", '"The \\e[2J\\u202e depot"'))

    assert {d.code for d in found} == {"BF101"}
    assert found[0].where.line == 2


def test_what_authors_write_is_never_run_as_a_callback():
    text = SMALL.replace("  priya:", "  os:").replace("name: Priya Nair", "name: os.system")
    loaded = load_scenario_text(text, "small.yaml")

    assert loaded.scenario.elements[0].name == "os.system"
