"""The checker is held to what it has been measured to see: defects planted into what ships, and
what ships itself, of which it has nothing to say."""

from __future__ import annotations

import pytest
import yaml

from bench.defects.judge import counts, judge, same_place
from bench.defects.mutations import OPERATORS, QUIET, sample
from bench.defects.page import BLIND, NOW, read
from bench.defects.planted import PLANTED, ROOT, Defect, defects, laid
from simulator.authoring.check import check_file
from simulator.scenario.loader import listed
from simulator.source import parse, read_text

ALL, ASTRAY = laid()
QUICK, REST = ALL[::6], [d for i, d in enumerate(ALL) if i % 6]
SMALLEST = ROOT / "scenarios" / "small_practice.yaml"
LEAST = 160
"""Planted defects that check has to tell of."""


def test_every_planted_defect_fits_what_ships():
    assert ASTRAY == ()


def test_each_defect_that_no_longer_fits_is_named_and_the_others_are_kept(tmp_path):
    data = parse(read_text(PLANTED / "small_practice.yaml"), "f.yaml").data
    first, second, *rest = data["planted"]
    first["edits"][0]["find"] += " as it was once"
    second["edits"][-1]["find"] += " as it was once"
    (tmp_path / "f.yaml").write_text(yaml.safe_dump(data), "utf-8")

    found, astray = laid(tmp_path)

    assert [d.id for d in found] == [item["id"] for item in rest]
    assert [said.split(":")[0] for said in astray] == [
        f"defect {one['id']}" for one in (first, second)
    ]
    with pytest.raises(ValueError, match=f"defect {second['id']}"):
        defects(tmp_path)


def is_told_as_measured(defect: Defect) -> None:
    was = read(NOW)[defect.id]
    told = judge(defect.base, defect.text, defect.line)

    assert set(was.codes) <= set(told.codes)
    assert told.placed or not was.placed
    assert all(d.where.line >= 1 and d.where.column >= 1 and d.repair for d in told.found)


@pytest.mark.parametrize("defect", QUICK, ids=lambda d: f"{d.id}-{d.kind}")
def test_a_planted_defect_is_told_as_it_was_measured_with_a_place_and_a_repair(defect: Defect):
    is_told_as_measured(defect)


@pytest.mark.slow
@pytest.mark.parametrize("defect", REST, ids=lambda d: f"{d.id}-{d.kind}")
def test_the_other_planted_defects_are_told_as_they_were_measured(defect: Defect):
    is_told_as_measured(defect)


def test_what_was_measured_is_recall_of_what_is_there_now():
    now, before = read(NOW), read(BLIND)
    told = [d for d in ALL if now[d.id].tool == "check"]

    assert set(now) == set(before) == {d.id for d in ALL}
    assert len(told) >= LEAST
    assert len({d.kind for d in ALL}) >= 25
    assert not [d.id for d in told if d.missed]
    assert not [d.id for d in ALL if d not in told and not d.missed]


def test_of_what_was_told_blind_nothing_has_been_lost():
    now = read(NOW)
    lost = [id for id, was in read(BLIND).items() if was.tool == "check" != now[id].tool]

    assert lost == []


@pytest.mark.parametrize("path", [*listed("scenarios"), *listed("personas")], ids=lambda p: p.stem)
def test_nothing_is_told_of_what_ships(path):
    assert [str(d) for d in check_file(path) if counts(d)] == []


@pytest.mark.parametrize("operator", OPERATORS, ids=lambda o: o.__name__)
def test_an_operator_changes_the_line_it_says_and_the_same_seed_draws_the_same(operator):
    text = read_text(SMALLEST)
    drawn = sample(operator, text, 3, 7)
    was = text.split("\n")

    assert drawn == sample(operator, text, 3, 7)
    assert operator in QUIET
    for mutant in drawn:
        now = mutant.text.split("\n")
        assert was[: mutant.line - 1] == now[: mutant.line - 1]
        assert was[mutant.line - 1 :] != now[mutant.line - 1 :]


def test_the_same_place_is_near_or_in_the_same_block():
    text = (
        "title: T\nelements:\n  aga:\n    kind: rule\n    name: A\n    role: R\n  bo:\n    trust: 1"
    )

    assert same_place(text, 3, 6)
    assert same_place(text, 6, 8)
    assert not same_place(text, 3, 8)
