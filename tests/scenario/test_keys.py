"""An author without a schema-aware editor can read every key, and what it means."""

import pytest

from simulator.cli.main import run
from simulator.scenario.schema import (
    PersonaFile,
    ScenarioFile,
    Shape,
    WalkthroughFile,
    json_schema,
)
from simulator.scenario.schema.keys import TOP, blocks, listed

SHAPES = (ScenarioFile, PersonaFile, WalkthroughFile)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_block_lists_each_of_its_keys_with_a_meaning(shape: Shape):
    schema = json_schema(shape)
    found = blocks(schema)

    assert found[TOP] is schema
    for name, block in found.items():
        lines = listed(schema, name)
        keys = [line.partition(":")[0] for line in lines if not line.startswith(" ")]
        assert keys == list(block["properties"])
        assert len(lines) >= 2 * len(keys)
        assert all(value.get("description") for value in block["properties"].values())


def test_the_blocks_of_a_scenario_are_reached_by_their_keys():
    found = blocks(json_schema(ScenarioFile))

    assert {"elements", "facts", "endings", "moments", "risk", "belief", "all"} <= set(found)


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("endings", "on: decide, settle, hang_up, drift, withdraw (needed)"),
        ("endings", "good: true or false (false if left out)"),
        ("elements", "trust: 0 to 10 (0 if left out)"),
        ("endings", "next_call: text or a list"),
        ("", "elements: blocks, each under a name (needed)"),
        ("", "lines: lists, each under a name"),
        ("", "format: 1 (needed)"),
    ],
)
def test_a_key_says_what_may_stand_there(block: str, line: str):
    assert line in listed(json_schema(ScenarioFile), block)


def test_a_mistyped_block_is_guessed(capsys: pytest.CaptureFixture[str]):
    assert run(["schema", "--keys", "endngs"]) == 3
    assert "did you mean 'endings'?" in capsys.readouterr().err


def test_a_block_can_be_asked_for_of_a_persona(capsys: pytest.CaptureFixture[str]):
    assert run(["schema", "persona", "--keys", "traits"]) == 0
    assert "guardedness: 0 to 4 (2 if left out)" in capsys.readouterr().out


def test_a_mistyped_command_is_guessed(capsys: pytest.CaptureFixture[str]):
    assert run(["chek"]) == 2
    assert "did you mean 'check'?" in capsys.readouterr().err
    assert run(["zzz"]) == 2
    assert "did you mean" not in capsys.readouterr().err
