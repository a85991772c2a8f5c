"""Scenarios from folders and installed packages: found, listed, told apart, never run as code."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from simulator.cli.main import run
from simulator.diagnostics import CATALOGUE, Problems
from simulator.scenario.loader import find, library, listed, load_persona, load_scenario
from simulator.scenario.packs import packs
from tests.support import SMALL

PERSONA = "format: 1\ntitle: A calm one\nabout: For tests.\ntraits: {patience: 4}\nlines: {}\n"
TRAP = "raise SystemExit('the code of a pack was run')\n"
BLOCK = re.compile(r"^```text (?:bad|good)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def made(folder: Path, *names: str) -> Path:
    for kind in ("scenarios", "personas"):
        (folder / kind).mkdir(parents=True)
    for name in names:
        (folder / "scenarios" / f"{name}.yaml").write_text(SMALL)
    (folder / "personas" / f"calm_{folder.name}.yaml").write_text(PERSONA)
    return folder


@pytest.fixture
def depot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = made(tmp_path / "depot", "yard", "order_desk")
    monkeypatch.setenv("BUYSIM_PATH", str(folder))
    return folder


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package that may not be imported, and the entry point of one that was installed."""
    site = tmp_path / "site"
    made(site / "fleet_pack" / "data", "vans")
    (site / "fleet_pack" / "__init__.py").write_text(TRAP)
    (site / "fleet_pack" / "data" / "__init__.py").write_text(TRAP)
    about = site / "fleet_pack-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: fleet-pack\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(
        "[buysim.packs]\nfleet = fleet_pack.data\nlost = no_such_package\n"
    )
    monkeypatch.syspath_prepend(str(site))
    return site


def test_a_folder_s_scenarios_and_personas_are_found_by_name(depot: Path):
    assert load_scenario("yard").path == depot / "scenarios" / "yard.yaml"
    assert load_persona("calm-depot").title == "A calm one"
    assert find("depot:yard", "scenarios") == depot / "scenarios" / "yard.yaml"


def test_the_library_comes_first_and_is_all_there_is_without_packs(monkeypatch):
    monkeypatch.delenv("BUYSIM_PATH", raising=False)

    assert {path.parent for path in listed("scenarios")} == {library("scenarios")}


def test_a_name_in_two_packs_is_a_finding_that_says_how_to_tell_them_apart(depot: Path):
    with pytest.raises(Problems) as raised:
        find("order_desk", "scenarios")

    (problem,) = raised.value.diagnostics
    assert problem.code == "BF206"
    assert problem.repair == "write buysim:order_desk or depot:order_desk"
    assert find("buysim:order_desk", "scenarios").parent == library("scenarios")
    assert find("depot:order_desk", "scenarios").parent == depot / "scenarios"


def test_an_installed_pack_is_found_and_none_of_its_code_is_run(installed: Path):
    before = set(sys.modules)

    assert load_scenario("fleet:vans").scenario.title == "The small depot"
    assert load_persona("calm_data").title == "A calm one"
    assert not {name for name in set(sys.modules) - before if name.startswith("fleet_pack")}


def test_an_entry_point_that_leads_nowhere_is_told_and_stops_no_other(installed: Path):
    there, problems = packs()

    assert [pack.name for pack in there] == ["buysim", "fleet"]
    assert [(one.code, one.where.file) for one in problems] == [("BF205", "buysim.packs:lost")]


@pytest.mark.parametrize("name", ["depot:..", "depot:", "nopack:yard", "fleet:yard", "depot:*"])
def test_a_pack_has_only_the_names_that_it_lists(depot: Path, name: str):
    with pytest.raises(Problems) as raised:
        find(name, "scenarios")

    assert raised.value.diagnostics[0].code == "BF005"


def test_a_folder_named_as_a_pack_that_is_none_is_told_at_once(depot: Path, monkeypatch):
    monkeypatch.setenv("BUYSIM_PATH", str(depot / "scenarios"))

    with pytest.raises(Problems) as raised:
        find("order_desk", "scenarios")

    assert raised.value.diagnostics[0].code == "BF205"


def test_a_link_out_of_a_pack_is_not_followed(depot: Path, tmp_path: Path):
    (tmp_path / "secret.yaml").write_text(SMALL)
    (depot / "scenarios" / "linked.yaml").symlink_to(tmp_path / "secret.yaml")

    assert depot / "scenarios" / "linked.yaml" not in listed("scenarios")


def test_list_shows_where_each_comes_from(depot: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["list"]) == 0

    shown = capsys.readouterr().out
    assert f"Pack depot ({depot})\nScenarios\n  order_desk " in shown
    assert "  calm_depot            A calm one\n" in shown


def test_path_on_the_command_line_comes_before_the_variable(depot, tmp_path, capsys):
    other = made(tmp_path / "other", "shed")
    try:
        assert run(["--path", str(other), "list"]) == 0
    finally:
        os.environ["BUYSIM_PATH"] = str(depot)

    shown = capsys.readouterr().out
    assert shown.index("Pack other") < shown.index("Pack depot")


def test_a_scenario_of_a_pack_may_use_its_personas(depot: Path):
    own = depot / "scenarios" / "own.yaml"
    own.write_text(f"{SMALL}personas: [calm_depot]\n")

    assert run(["check", "own"]) == 0


@pytest.mark.parametrize("code", ["BF206", "BF205"])
def test_the_failing_example_of_a_page_fails_so_and_the_repaired_one_does_not(
    code, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BUYSIM_PATH", raising=False)
    made(tmp_path / "depot", "order_desk")
    (tmp_path / "depot" / "scenarios" / "shed.yaml").write_text(SMALL)
    verdicts = []
    for example in BLOCK.findall(CATALOGUE[code].page()):
        monkeypatch.setenv("BUYSIM_PATH", "")
        verdicts.append(run(example.split()[1:]))

    assert verdicts == [3, 0]
    assert code in capsys.readouterr().err
