"""`questcheck class ...`: what an instructor needs beside grading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.main import PASSED
from checker.errors import UsageError
from checker.quest.targets import resolve


@click.group("class", short_help="For instructors: make a sample class to try grading on.")
def class_() -> None:
    """For instructors. The grading itself is `questcheck grade`."""


@class_.command("sample", short_help="A made-up class: hand-ins, roster, rules.")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--students",
    metavar="N",
    type=click.IntRange(1, 10_000),
    default=12,
    show_default=True,
    help="How many students; from 11 on there is every form of hand-in.",
)
@click.option(
    "--seed",
    metavar="S",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="The same number makes the same class, byte for byte.",
)
@click.option(
    "--only", "targets", multiple=True, metavar="TARGET", help="Work on this exercise or chapter."
)
@click.pass_obj
def sample(app: App, folder: Path, students: int, seed: int, targets: Sequence[str]) -> int:
    """Make a sample class in DIR, to try everything on.

    \b
      questcheck class sample demo
      questcheck grade demo/submissions --roster demo/roster.csv --out demo/graded

    Students hand in folders, a zip, a tar.gz, a notebook, single files, renamed files in nested
    folders; one is late, one is missing, one handed in an empty archive, two are a group. What
    they wrote is right, wrong in ways that learners are, hardly begun, or a harmless attack. Beside
    it lie the roster, a class.toml with every rule there is, and a README that says what is what.

    DIR is made where it does not exist; a folder that holds anything is refused.
    """
    from checker.grading.sample import sample_class
    from checker.reports.grades.sample import (
        ROSTER,
        RULES,
        SUBMISSIONS,
        class_toml,
        grade_command,
        readme,
        roster_csv,
    )
    from checker.workspace.stubs import pristine_stub

    _refuse_unless_empty(folder)
    made = sample_class(
        app.pack,
        students,
        seed,
        exercises=resolve(app.quest, targets) if targets else None,
        stub=lambda exercise: pristine_stub(app.quest, app.quest_file, exercise),
    )
    files = {
        "README.md": readme(made, seed, targets),
        ROSTER: roster_csv(made.students),
        RULES: class_toml(app.quest),
        **{f"{SUBMISSIONS}/{path}": content for path, content in made.files.items()},
    }
    _write(folder, files)
    click.echo(f"{folder} holds a class of {students} now; its README.md says who they are.")
    click.echo(f"Next: {grade_command(folder.as_posix(), targets)}")
    return PASSED


def _refuse_unless_empty(folder: Path) -> None:
    try:
        free = not folder.exists() or not any(folder.iterdir())
    except OSError as error:
        raise UsageError(
            f"{folder}: this is no folder that can be read ({error.strerror}). "
            "Name a new one: questcheck class sample my-class"
        ) from error
    if not free:
        raise UsageError(
            f"{folder}: this folder is not empty, and nothing is written among what is there. "
            f"Name a new one: questcheck class sample {folder / 'sample'}"
        )


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        (folder / "submissions").mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as error:
        raise UsageError(
            f"{folder}: cannot be written ({error.strerror}). Name a folder that you may write to."
        ) from error
