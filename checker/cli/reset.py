"""`questcheck reset EXERCISE`: the stub again, with the learner's file kept beside it."""

from __future__ import annotations

import click

from checker.cli.app import App
from checker.cli.main import PASSED
from checker.cli.options import workspace_option
from checker.errors import UsageError
from checker.quest.model import Exercise, Quest
from checker.quest.targets import exercise_named
from checker.reports.workspace import report_reset
from checker.workspace import files


@click.command("reset", short_help="Get the stub of an exercise back; your file is kept.")
@click.argument("name", metavar="EXERCISE")
@workspace_option
@click.pass_obj
def reset(app: App, name: str) -> int:
    """Get the stub of an exercise back, to start it again.

    What you had written is kept beside it, as relu.py.kept-1, relu.py.kept-2 and so on; nothing is
    overwritten. XP that you have earned stays earned.
    """
    exercise = _exercise(app.quest, name)
    report_reset(files.reset(app.workspace, app.quest, app.quest_file, exercise), exercise)
    return PASSED


def _exercise(quest: Quest, name: str) -> Exercise:
    for chapter in quest.chapters:
        if chapter.id == name:
            names = ", ".join(exercise.id for exercise in chapter.exercises)
            raise UsageError(
                f"`{name}` is a chapter; reset takes one exercise at a time. It holds: {names}. "
                f"Type, for example: questcheck reset {chapter.exercises[0].id}"
            )
    return exercise_named(quest, name)
