"""`questcheck override`: points that an instructor sets by hand, kept through every re-grade."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.regrading import (
    Place,
    out_option,
    points_typed,
    say,
    to_read,
    to_write,
    write_again,
)
from checker.errors import UsageError
from checker.grading.model import Override


# Without the setting "-1" would be an unknown option, and not a number that is too small.
@click.command(
    "override",
    short_help="Set a student's points for an exercise by hand.",
    context_settings={"ignore_unknown_options": True},
)
@click.argument("student", required=False)
@click.argument("exercise", required=False)
@click.argument("points", required=False, type=points_typed)
@click.option("--why", metavar="TEXT", help="The reason; the student reads it.")
@click.option("--remove", is_flag=True, help="Take an override back: what was judged counts again.")
@out_option
@click.pass_obj
def override(
    app: App,
    student: str | None,
    exercise: str | None,
    points: float | None,
    why: str | None,
    remove: bool,
    out: Path,
) -> None:
    """Set the POINTS of a STUDENT for an EXERCISE, whatever was judged.

    \b
      questcheck override ada relu 3 --why "Right but for a sign." --out graded
      questcheck override ada relu --remove --out graded
      questcheck override --out graded               all of them

    It holds for every hand-in of the student, and through every later `questcheck grade`; the
    student's feedback shows it as set by you. Nothing is judged: grades and feedback in DIR are
    made anew from the gradebook.
    """
    if student is None:
        _list(app, out)
    elif exercise is None or (points is None and not remove):
        raise UsageError(
            "Say whose points, and for what: "
            "questcheck override STUDENT EXERCISE POINTS --why TEXT --out DIR"
        )
    elif remove:
        if points is not None or why is not None:
            raise UsageError("--remove takes neither POINTS nor --why.")
        _set(app, out, student, exercise, None)
    elif points is not None:
        if why is None or not why.strip():
            raise UsageError('Say why, in words for the student: --why "Right but for a sign."')
        _set(app, out, student, exercise, (points, why.strip()))


def _set(app: App, out: Path, student: str, exercise: str, given: tuple[float, str] | None) -> None:
    with to_write(app, out) as book:
        place = Place(app.quest, book, student, exercise)
        before, name = place.grade, place.exercise.id
        if given is None and name not in book.overrides().get(student, {}):
            raise UsageError(
                f"There is no override of {name} for {student!r}. "
                f'All there are: questcheck override --out "{out}"'
            )
        if given is not None:
            place.refuse_more(given[0])
        with book.together():
            said = None if given is None else Override(*given, book.now())
            book.keep_override(student, name, said)
            place.regrade(book)
        write_again(app, book, out)
    counts = "nothing yet" if place.item.points is None else f"{place.item.points:g}"
    by = f"as it was judged ({place.item.outcome.value})" if given is None else "set by you"
    say(place, before, f"{name} counts {counts} of {place.most:g}, {by}.", out)


def _list(app: App, out: Path) -> None:
    from checker.reports.console import Console, Text, visible

    console = Console()
    with to_read(app, out) as book:
        overrides = book.overrides()
    for student, own in overrides.items():
        for exercise, said in own.items():
            line = Text(f"{visible(student)}  {exercise}  {said.points:g}")
            console.print(line.append(f"   {visible(said.why)} ({said.at[:10]})", "quiet"))
    if not overrides:
        console.print(Text("There are no overrides."))
