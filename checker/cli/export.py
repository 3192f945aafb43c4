"""`questcheck export ...`: progress for other programs, and questcheck for other places."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.export_courses import github, gradescope
from checker.cli.options import workspace_option
from checker.errors import UsageError


@click.group("export", short_help="Write your progress, or what Gradescope and GitHub need.")
def export() -> None:
    """Write what questcheck keeps for another program, or what another place needs to run it."""


export.add_command(gradescope)
export.add_command(github)


@export.command("progress", short_help="Every attempt, answer and award.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv"]),
    default="json",
    show_default=True,
    help="json: every attempt, answer, attestation and award; csv: the attempts as one table.",
)
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write to FILE, as UTF-8, in place of what it held; without it, to stdout.",
)
@workspace_option
@click.pass_obj
def progress(app: App, form: str, output: Path | None) -> None:
    """Write the workspace's progress.

    In JSON there is one list for each table: attempts, answers, attestations, awards. In CSV,
    text that a spreadsheet would take for a formula is written with an apostrophe before it.
    Progress itself is only read.
    """
    from checker.progress.export import export as read_tables
    from checker.progress.export import to_csv, to_json

    tables = read_tables(app.workspace.progress_file, app.quest.id)
    text = to_csv(tables) if form == "csv" else to_json(tables)
    # A learner's message may hold half a surrogate pair; JSON reads its escape as what it was.
    data = text.encode("utf-8", "backslashreplace")
    if output is not None:
        _write(output, data, app.workspace.progress_file)
    elif sys.stdout.isatty():
        click.echo(text, nl=False)
    else:
        # As bytes: what is redirected must not depend on the console's code page.
        sys.stdout.buffer.write(data)


def _write(output: Path, data: bytes, progress_file: Path) -> None:
    if output.resolve().parent == progress_file.resolve().parent:
        raise UsageError(
            f"{output}: the folder of the progress file is questcheck's own. "
            f"Write elsewhere: --output {progress_file.parent.parent / output.name}"
        )
    try:
        output.write_bytes(data)
    except OSError as error:
        raise UsageError(
            f"{output}: cannot be written ({error.strerror}). "
            "Name a file in a folder that exists: --output progress.json"
        ) from error
    click.echo(f"Wrote {output}.", err=True)
