"""`buysim`: finds the command, and turns whatever can go wrong into one clear line.

A person's mistake arrives as `Problems` and is printed as diagnostics. Ctrl-C and a closed pipe
end quietly. Anything else is our fault, and says so.
"""

from __future__ import annotations

import importlib
import os
import sys

import click

from simulator import __version__
from simulator.cli.exits import Exit
from simulator.diagnostics import Problems

COMMANDS = {
    "play": "Talk with a simulated buyer.",
    "score": "Score recorded talks: VTT, SRT, text, journals.",
    "replay": "Replay a journal and compare every word and mark.",
    "history": "Your past talks: first, best, latest.",
    "list": "List the scenarios and personas there are.",
    "explain": "Explain a code, an act, a target, a rule or a criterion.",
    "new": "Write a scenario or a persona to begin with.",
    "check": "Find what is wrong with scenarios and personas.",
    "test": "Play the walkthroughs kept with a scenario.",
    "walkthrough": "Keep a talk that was played as a walkthrough.",
    "prove": "Prove what a scenario can never come to, whatever is said.",
    "league": "Bots over scenarios, personas and seeds; how hard a scenario is.",
    "bots": "Let scripted sellers talk with a buyer, and count the endings.",
    "graph": "Draw the buyer's path of a scenario: Mermaid, Graphviz, terminal.",
    "diff": "Say in words what an edit changes for the trainee.",
    "watch": "Look on while you write: what each save changes.",
    "strings": "Make a table of a scenario's texts to translate.",
    "migrate": "Bring author files to the newest format.",
    "schema": "Print the JSON Schema of scenario or persona files.",
    "interpret": "Read seller lines from JSONL; the plug for any harness.",
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of their table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"simulator.cli.commands.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Lazy,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
    epilog="Exit codes: 0 done, 1 something was found, 2 wrong use, 3 input that cannot be read, "
    "70 our own fault, 130 interrupted.",
)
@click.version_option(__version__, prog_name="buysim")
@click.option(
    "--path",
    "folders",
    multiple=True,
    type=click.Path(),
    help="A pack: a folder with scenarios/ and personas/; also in BUYSIM_PATH.",
)
def buysim(folders: tuple[str, ...]) -> None:
    """Practise facilitating a buyer's decision, and score talks on whether they do.

    The buyer is a model of ideas from public essays on selling, not proven science; see the
    README for what that means.
    """
    if folders:
        named = [*folders, *filter(None, [os.environ.get("BUYSIM_PATH", "")])]
        os.environ["BUYSIM_PATH"] = os.pathsep.join(named)


def main() -> None:
    """Run the command line and exit. The second tier's products are small: one thread is faster."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run the command line and return its exit code."""
    try:
        result = buysim.main(args=arguments, prog_name="buysim", standalone_mode=False)
        sys.stdout.flush()
        return int(result or 0)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        error.show()
        return Exit.USAGE
    except Problems as problems:
        for diagnostic in problems.diagnostics:
            click.echo(str(diagnostic), err=True)
        return Exit.INPUT
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # The reader has gone; nothing is left to say it to, also not at interpreter exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OK
