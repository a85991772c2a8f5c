"""What a scenario cannot do is found, at its place; what it can do is left alone."""

from __future__ import annotations

import pytest

from simulator.authoring.check import check_file, files
from simulator.authoring.lint import lint
from simulator.diagnostics import CATALOGUE, Problems, Severity
from simulator.scenario.loader import listed, load_scenario_text
from tests.support import SMALL

DEFECTS = [
    # (what to replace, by what, code, what the message says)
    ("surprise: choosing\n", "surprise: choosing\n    motion: ['I ask.']\n", None, ""),
    ("name: the Grid,", "name: the Grid, motion: [I ask.],", "BF308", "'motion' lines of 'grid'"),
    ("name: the Grid,", "name: the Grid, blocking: [No.],", "BF308", "'blocking' lines of 'grid'"),
    ("says: [\"Every", "says: [\"{{ nobody }} Every", "BF403", "no name 'nobody'"),
    ("says: [\"Every", "says: [\"{{ buyer Every", "BF401", "template"),
    ("says: [\"Every", "says: [\"{{ buyer|reverse }} Every", "BF402", "no filter 'reverse'"),
    ("\"If Aga is ill, the Grid is too.\"", "\"Every shift is typed twice.\"", "BF405", "already"),
    ("name: the training days", "name: the training days, from: choosing, required: true",
     "BF307", "nobody can discover"),
    ("  fair: {kind: criterion, name: fairness, required: true}\n", "", "BF305", "no criterion"),
    ("briefing:", "personas: [guarded_operation]\nbriefing:", "BF201", "no persona"),
]  # fmt: skip

OWN_PATH = """
stages:
  - {id: stand, phase: A, title: One, gates: [known]}
  - {id: choosing, phase: D, title: Two}
  - {id: three, phase: D, title: Three}
gates:
  known: {all: [{kind: partner, at_least: heard, count: 2}]}
endings:
  goes_ahead: {on: decide, title: Yes, sale: purchase, says: [Yes.]}
"""


def codes(text: str) -> dict[str, str]:
    return {d.code: d.message for d in lint(load_scenario_text(text, "small.yaml"))}


@pytest.mark.parametrize(("old", "new", "code", "said"), DEFECTS)
def test_a_planted_defect_is_found(old, new, code, said):
    assert old in SMALL
    found = codes(SMALL.replace(old, new, 1))

    if code is None:
        assert not found
    else:
        assert said in found[code]


def test_the_small_scenario_has_nothing_wrong():
    assert codes(SMALL) == {}


def test_a_gate_that_asks_for_more_than_there_is_can_never_hold():
    text = SMALL.replace("{gate: agreement}", "{gate: known}") + OWN_PATH
    found = lint(load_scenario_text(text, "own.yaml"))

    assert any(d.code == "BF302" and "there are 0" in d.message for d in found)
    assert any(d.code == "BF301" and "'three'" in d.message for d in found)


def test_a_company_that_settles_everything_alone_does_not_need_a_seller():
    text = SMALL.replace("unaided: heard", "unaided: agreed").replace(
        "unaided: unknown", "unaided: agreed"
    )
    for id in ("aga", "grid", "kestrel", "hours", "swaps", "fair"):
        text = text.replace(f"  {id}: {{kind", f"  {id}: {{unaided: agreed, kind")

    assert "BF303" in codes(text)


def test_a_scenario_in_which_only_buying_is_good_is_told_so():
    text = SMALL + "".join(
        f"  {id}: {{on: decide, title: T, good: false, says: [Line {id}.]}}\n"
        if index
        else f"endings:\n  {id}: {{on: decide, title: T, good: false, says: [Line {id}.]}}\n"
        for index, id in enumerate(("stayed_with_workaround", "stayed_with_incumbent"))
    )

    assert "BF304" in codes(text)


def test_a_purchase_that_nobody_has_to_agree_to_is_refused():
    assert "BF306" in codes(SMALL.replace("required: true", "required: false"))


def test_a_fault_in_a_block_of_text_is_placed_on_its_own_line():
    text = SMALL.replace(
        '    blocking: ["Now Helen Marsh has heard of it, and she wants it stopped."]\n',
        "    blocking:\n      - |\n        First line.\n        Then {{ nobody }}.\n",
    )
    found = [d for d in lint(load_scenario_text(text, "small.yaml")) if d.code == "BF403"]

    line = next(i for i, row in enumerate(text.splitlines(), 1) if "nobody" in row)
    assert [d.where.line for d in found] == [line]


@pytest.mark.parametrize("path", [*listed("scenarios"), *listed("personas")], ids=lambda p: p.stem)
def test_the_library_has_nothing_wrong(path):
    assert [str(d) for d in check_file(path) if d.severity is not Severity.NOTE] == []


def test_a_folder_stands_for_the_files_in_it(tmp_path):
    (tmp_path / "one.yaml").write_text(SMALL)
    (tmp_path / "two.yaml").write_text("format: 1\ntitle: x\n")

    assert [p.name for p in files([str(tmp_path)])] == ["one.yaml", "two.yaml"]
    assert {d.code for d in check_file(tmp_path / "two.yaml")} == {"BF104"}


def test_a_name_that_leads_nowhere_says_what_may_have_been_meant():
    with pytest.raises(Problems, match="guarded_operations"):
        files(["guarded_operationz"])


def test_a_persona_with_a_wrong_line_is_found(tmp_path):
    path = tmp_path / "p.yaml"
    path.write_text(
        "format: 1\ntitle: P\nabout: P.\ntraits: {patience: 9}\nlines: {social: ['x']}\n"
    )
    assert [d.code for d in check_file(path)] == ["BF106"]
    path.write_text(
        "format: 1\ntitle: P\nabout: P.\ntraits: {}\nlines: {social: ['{{ who }}'], soc: [x]}\n"
    )
    assert {d.code for d in check_file(path)} == {"BF201"}
    path.write_text("format: 1\ntitle: P\nabout: P.\ntraits: {}\nlines: {social: ['{{ who }}']}\n")
    assert [d.code for d in check_file(path)] == ["BF403"]


def test_every_code_a_check_can_give_is_in_the_catalogue():
    for code in ("BF301", "BF302", "BF303", "BF304", "BF305", "BF306", "BF307", "BF308", "BF309"):
        assert code in CATALOGUE
