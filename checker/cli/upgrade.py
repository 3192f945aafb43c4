"""`questcheck upgrade`: newer stubs for a workspace, and nothing of the learner's touched."""

from __future__ import annotations

import click

from checker.cli.app import App
from checker.cli.main import PASSED
from checker.cli.options import workspace_option
from checker.reports.workspace import report_upgrade
from checker.workspace import files


@click.command("upgrade", short_help="Bring newer stubs into your workspace; your work stays.")
@workspace_option
@click.pass_obj
def upgrade(app: App) -> int:
    """Bring newer stubs into your workspace after an update of questcheck.

    \b
      a stub that is missing             is written
      a stub that you have not touched   is replaced by the current one
      a file that you wrote in           is left alone, always

    It says of each what was done. To take the newer stub of an exercise that you wrote in, type
    `questcheck reset EXERCISE`, which keeps your file beside it.
    """
    report_upgrade(files.upgrade(app.workspace, app.quest, app.quest_file))
    return PASSED
