"""`questcheck init DIR`: a fresh workspace, from an installed package or from a clone."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.main import PASSED
from checker.reports.workspace import report_init
from checker.workspace import files


@click.command("init", short_help="Make a fresh workspace: all stubs, and a README for you.")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.pass_obj
def init(app: App, folder: Path) -> int:
    """Make DIR a fresh workspace, with every exercise as a stub to fill in.

    \b
      questcheck init my-quest
      cd my-quest
      questcheck

    DIR is made where it does not exist. A folder that holds other files is refused, and no file
    is ever overwritten. A workspace that you have already is brought up to date by
    `questcheck upgrade`.
    """
    filled = files.init(folder, app.quest, app.quest_file)
    report_init(filled, folder, app.quest.exercises[0])
    return PASSED
