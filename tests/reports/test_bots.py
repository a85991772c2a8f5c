"""The page of scripted sellers says what was counted, and says it as Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from simulator.cli.main import buysim
from simulator.reports.bots import Part, bots_markdown
from simulator.scenario.loader import listed
from simulator.study.bots import BOTS
from simulator.study.standings import standings, together, without_hang_up
from tests.requirements.sellers import PERSONAS
from tests.support import small

PAGE = Path(__file__).parents[2] / "docs" / "bots.md"
SEEDS = 100
"""What `make bots` asks for."""


def page(seeds: int, *names: str) -> str:
    met = [PERSONAS[name] for name in names]
    each = [one for who in met for one in standings(small(), who, seeds)]
    patient = [one for who in met for one in standings(without_hang_up(small()), who, seeds)]
    part = Part("small", "The small depot", tuple(each), together(each), together(patient))
    return bots_markdown([part], seeds)


def test_the_page_has_a_row_for_every_seller_and_persona():
    text = page(3, "warm_veteran", "brisk_finance")
    rows = [line for line in text.splitlines() if line.startswith("| ")]

    assert len(rows) == 2 * (2 + len(BOTS)) + 2 + 2 * len(BOTS)
    assert sum(line.startswith("| warm_veteran | facilitator |") for line in rows) == 1


def test_every_row_of_a_table_has_as_many_cells_as_its_head():
    lines = page(2, "warm_veteran").splitlines()
    tables = [line.count("|") for line in lines if line.startswith("|")]

    assert set(tables) == {7, 8}


def test_a_share_that_was_drawn_comes_with_its_interval_and_one_that_was_not_does_not():
    rows = {line.split(" | ")[1]: line for line in page(3, "warm_veteran").splitlines()
            if line.startswith("| warm_veteran")}  # fmt: skip

    assert "| 0 % (0.0 to 56.2) |" in rows["pusher"]
    assert "| 100 % |" in rows["facilitator"]


def test_the_command_prints_the_page_for_the_scenarios_named():
    result = CliRunner().invoke(
        buysim,
        ["bots", "small_practice", "--persona", "brisk_finance", "--seeds", "1", "--markdown"],
    )

    assert result.exit_code == 0
    assert "(`small_practice`)" in result.output
    assert "| brisk_finance | facilitator | 1 | 100 % |" in result.output


def test_the_command_can_keep_the_buyer_from_hanging_up():
    asked = ["bots", "small_practice", "--persona", "brisk_finance", "--seeds", "1"]
    pushed = {}
    for switch in ("--hang-up", "--no-hang-up"):
        lines = CliRunner().invoke(buysim, [*asked, switch]).output.splitlines()
        pushed[switch] = next(line for line in lines if "pusher" in line)

    assert "ended_by_buyer 1" in pushed["--hang-up"]
    assert "ghosted 1" in pushed["--no-hang-up"]


def test_the_page_in_the_docs_speaks_of_the_whole_library():
    text = PAGE.read_text(encoding="utf-8")

    assert [p.stem for p in listed("scenarios") if f"(`{p.stem}`)" not in text] == []
    assert [name for name in PERSONAS if f"| {name} | facilitator |" not in text] == []


@pytest.mark.slow
def test_the_page_in_the_docs_is_what_the_command_prints():
    result = CliRunner().invoke(buysim, ["bots", "--library", "--seeds", str(SEEDS), "--markdown"])

    assert result.output == PAGE.read_text(encoding="utf-8")
