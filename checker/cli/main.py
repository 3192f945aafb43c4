"""The command line: finds the command, runs it, and turns what is raised into an exit status.

0  all that was asked for passed        2  a usage or workspace error
1  some of it did not                   3  the checker itself failed
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from checker.cli.app import App
from checker.errors import EngineError, QuestcheckError

PASSED, NOT_PASSED, USAGE, GRADER, INTERRUPTED = 0, 1, 2, 3, 130

# Each command lies in a module of its own, under the module's name, imported only when it is asked
# for: `status` must not pay for NumPy or pytest.
_COMMANDS = {
    "check": "check",
    "show": "show",
    "hint": "hint",
    "status": "status",
    "quiz": "quiz",
    "attest": "attest",
    "submit": "submit",
    "init": "init",
    "upgrade": "upgrade",
    "reset": "reset",
    "doctor": "doctor",
    "export": "export",
    "grade": "grade",
    "override": "override",
    "review": "review",
    "class": "class_",
    "dev": "dev",
}
_WITH_JSON = ("status", "quiz", "doctor", "hint", "grade", "review")
_JSON_SCHEMAS = {name: f"questcheck.{name}/1" for name in _WITH_JSON}
_CHECK_SCHEMA = "questcheck.check/1"
_WITH_VALUE = ("--workspace", "--seed")


def command_names() -> list[str]:
    return list(_COMMANDS)


class QuestGroup(click.Group):
    """A group in which any word that names no command is something to check."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return command_names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"checker.cli.{_COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, _COMMANDS[cmd_name])
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        word = _first_word(args)
        if word is not None and word not in _COMMANDS:
            args = ["check", *args]
        return super().parse_args(ctx, args)


@click.group(cls=QuestGroup, invoke_without_command=True, no_args_is_help=False)
@click.option(
    "--workspace",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder with your exercises; without it, the one around the current folder.",
)
@click.version_option(package_name="questcheck")
@click.pass_context
def cli(ctx: click.Context, workspace: Path | None) -> None:
    """Check the exercises of "Neural Networks Deep Dive: Build One From Scratch".

    \b
      questcheck                 where you stand, and what comes next
      questcheck relu            check one exercise
      questcheck chapter1        check a chapter (chapter1 chapter2 chapter3 challenges)
      questcheck all             check everything
      questcheck show relu       read the lesson of an exercise

    A first visit: `questcheck init my-quest`, then `cd my-quest` and `questcheck show neuron`.
    """
    ctx.obj = App(workspace)
    if ctx.invoked_subcommand is None:
        from checker.cli.status import where_you_stand

        where_you_stand(ctx.obj)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit status."""
    args = list(sys.argv[1:] if arguments is None else arguments)
    _degrade_streams()
    try:
        return _status(cli.main(args, prog_name="questcheck", standalone_mode=False))
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return INTERRUPTED
    except click.ClickException as error:
        return _report(args, error.format_message(), USAGE, error)
    except EngineError as error:
        return _report(args, str(error), GRADER)
    except QuestcheckError as error:
        return _report(args, str(error), USAGE)


def _status(returned: Any) -> int:
    return returned if isinstance(returned, int) else PASSED


def _report(
    args: Sequence[str], message: str, status: int, error: click.ClickException | None = None
) -> int:
    """Say what went wrong: as JSON on stdout where that was asked for, else on stderr."""
    if "--json" in args:
        schema = _JSON_SCHEMAS.get(_first_word(list(args)) or "", _CHECK_SCHEMA)
        click.echo(json.dumps({"schema": schema, "error": message}))
        return status
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
    click.echo(f"questcheck: {message}", err=True)
    return status


def _first_word(args: list[str]) -> str | None:
    """The first argument that is neither an option nor an option's value."""
    rest = iter(args)
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return None


def _degrade_streams() -> None:
    """A console that cannot write a character gets a question mark, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with contextlib.suppress(ValueError, OSError):
                reconfigure(errors="replace")


def run() -> None:
    """The `questcheck` entry point."""
    # Imports alone set the collector off dozens of times (20 ms); a command ends before it pays.
    gc.disable()
    sys.exit(main())
