"""`questcheck status`: all that a workspace's progress amounts to; bare `questcheck`: in short."""

from __future__ import annotations

import click

from checker.cli.app import App
from checker.cli.options import json_option, workspace_option
from checker.errors import WorkspaceError


@click.command("status", short_help="Where you stand: XP, exercises, badges, checklist.")
@json_option("Print one JSON object and nothing else.")
@workspace_option
@click.pass_obj
def status(app: App, as_json: bool) -> None:
    """Show where you stand.

    For every exercise the outcome of its latest check, and when it first passed: the XP of a
    first pass stays, whatever later checks say. Then your objectives, badges, checkpoints and
    the completion checklist, each with what is still open. Nothing is checked and nothing is
    written; `questcheck all` checks.
    """
    # rich costs more than all the rest of this command: JSON goes without it.
    with app.read_progress() as progress:
        record, latest = progress.record_of(), progress.latest()
    if as_json:
        from checker.reports.json import status_report, to_json

        click.echo(to_json(status_report(app.quest, record, latest)))
    else:
        from checker.reports.status import report_status

        report_status(app.quest, record, latest)


def where_you_stand(app: App) -> None:
    """Say in short where one stands and what comes next; before there is a workspace, how to begin.

    Raises WorkspaceError where a folder was named and is none.
    """
    from checker.reports.status import report_beginning, report_standing

    try:
        _ = app.workspace
    except WorkspaceError:
        if app.folder is not None:
            raise
        report_beginning(app.quest)
        return
    with app.read_progress() as progress:
        record, latest = progress.record_of(), progress.latest()
    report_standing(app.quest, record, latest)
