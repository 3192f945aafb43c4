"""`questcheck show NAME`: the lesson of an exercise, or what a chapter holds."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.main import PASSED
from checker.cli.options import workspace_option
from checker.errors import QuestError, WorkspaceError
from checker.quest.model import Exercise
from checker.quest.targets import exercise_named
from checker.reports.lesson import report_chapter, report_exercise
from checker.workspace.stubs import pristine_stub


@click.command("show", short_help="Read the lesson of an exercise, or what a chapter holds.")
@click.argument("name", metavar="EXERCISE")
@workspace_option
@click.pass_obj
def show(app: App, name: str) -> int:
    """Read the lesson of an exercise before you write it.

    \b
      questcheck show relu       what to compute, why, shapes, an example, the rules
      questcheck show chapter1   what the chapter is about, and its exercises

    The lesson is the docstring of the stub, as it came: whatever you wrote in your own file since
    changes nothing here.
    """
    for chapter in app.quest.chapters:
        if chapter.id == name:
            report_chapter(app.quest, chapter)
            return PASSED
    chapters = [chapter.id for chapter in app.quest.chapters]
    exercise = exercise_named(app.quest, name, others=chapters)
    report_exercise(app.quest, exercise, _lesson(app, exercise), _own_file(app, exercise))
    return PASSED


def _lesson(app: App, exercise: Exercise) -> str:
    """The docstring of the pristine stub's module."""
    stub = pristine_stub(app.quest, app.quest_file, exercise)
    text = ast.get_docstring(ast.parse(stub), clean=False)
    if text is None:
        raise QuestError(
            f"{exercise.id}: its stub has no docstring, so there is no lesson to show."
        )
    return inspect.cleandoc(text)


def _own_file(app: App, exercise: Exercise) -> str | None:
    """The learner's file, as they would type it from here; None without a workspace."""
    try:
        root = app.workspace.root
    except WorkspaceError:
        if app.folder is not None:
            raise
        return None
    file = app.workspace.exercises / app.quest.chapter_of(exercise).file(exercise)
    here = Path.cwd().resolve()
    return str(file.relative_to(here if file.is_relative_to(here) else root))
