"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.cli.app import App

F = TypeVar("F", bound=Callable[..., Any])


def _set_workspace(ctx: click.Context, _: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        ctx.ensure_object(App).folder = folder


def workspace_option(command: F) -> F:
    """--workspace after the command's name means what it means before it."""
    return click.option(
        "--workspace",
        type=click.Path(path_type=Path, file_okay=False),
        expose_value=False,
        callback=_set_workspace,
        help="The folder with your exercises; without it, the one around the current folder.",
    )(command)


def json_option(what: str) -> Callable[[F], F]:
    return click.option("--json", "as_json", is_flag=True, help=what)
