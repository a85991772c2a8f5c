"""Every command's help ends with a line that the command accepts."""

import shlex

import click
import pytest

from simulator.cli.examples import EXAMPLES
from simulator.cli.main import COMMANDS, buysim, run


def test_every_command_has_an_example():
    assert list(EXAMPLES) != []
    assert set(EXAMPLES) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_an_example_is_what_the_command_accepts(name: str):
    _, called, *arguments = shlex.split(EXAMPLES[name].partition(" <")[0])
    command = buysim.get_command(click.Context(buysim), name)

    assert called == name
    assert command is not None
    assert command.make_context(name, arguments).info_name == name


@pytest.mark.parametrize("name", ["check", "schema"])
def test_help_shows_the_example_once_and_keeps_what_else_it_says(
    name: str, capsys: pytest.CaptureFixture[str]
):
    for _ in range(2):
        assert run([name, "--help"]) == 0
    first, second = capsys.readouterr().out.split("Usage: ")[1:]

    assert first == second
    assert first.count(f"For example: {EXAMPLES[name]}") == 1
    assert ("Exit codes" in first) is (name == "check")
