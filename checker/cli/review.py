"""`questcheck review`: read what students wrote in words, and say something to it."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from checker.cli.app import App
from checker.cli.options import json_option
from checker.cli.regrading import (
    Place,
    known_student,
    out_option,
    points_typed,
    rules_of,
    say,
    to_read,
    to_write,
    write_again,
)
from checker.errors import UsageError
from checker.grading.model import Grade, Review
from checker.progress.gradebook import Gradebook
from checker.quest.targets import exercise_named
from checker.quest.validation import suggestion


class _Given(msgspec.Struct, frozen=True):
    """What the options say."""

    points: float | None
    comment: str | None
    use: str | None
    save: str | None

    def __bool__(self) -> bool:
        return any(value is not None for value in msgspec.structs.astuple(self))


@click.command("review", short_help="Read text answers; give points and a comment.")
@click.argument("student", required=False)
@click.argument("exercise", required=False)
@click.option(
    "--points",
    type=points_typed,
    metavar="POINTS",
    help="What it counts; without it, what it counted.",
)
@click.option("--comment", metavar="TEXT", help="What you say to it; the student reads it.")
@click.option("--use", metavar="NAME", help="Say what was saved under NAME.")
@click.option("--save", metavar="NAME", help="Save the comment under NAME, to --use it again.")
@click.option("--remove", is_flag=True, help="Take a review back.")
@click.option("--todo", is_flag=True, help="List only what has no review yet.")
@json_option("List as one JSON object and nothing else.")
@out_option
@click.pass_obj
def review(
    app: App,
    student: str | None,
    exercise: str | None,
    points: float | None,
    comment: str | None,
    use: str | None,
    save: str | None,
    remove: bool,
    todo: bool,
    as_json: bool,
    out: Path,
) -> None:
    """Read the text answers of a class, and say something to them.

    \b
      questcheck review --out graded                 all answers, and the saved comments
      questcheck review --todo --out graded          those that you have not reviewed
      questcheck review ada tune_learning_rate --points 12 --comment "Say why." --out graded
      questcheck review bob tune_learning_rate --points 10 --use why --out graded

    A comment that fits several is given a name, when it is first written or by itself:

    \b
      questcheck review --save why --comment "Say why." --out graded

    Any exercise can be commented on. Points of a review replace what was judged, and an override
    replaces both. What you leave out stays as it was. Nothing is judged: grades and feedback in
    DIR are made anew from the gradebook.
    """
    given = _Given(points, comment, use, save)
    _refuse_what_does_not_fit(given, student, exercise, remove)
    if remove and student is not None and exercise is not None:
        _remove(app, out, student, exercise)
    elif given and student is not None and exercise is not None:
        _record(app, out, student, exercise, given)
    elif save is not None and comment is not None:
        _save_alone(app, out, save, comment)
    else:
        _list(app, out, student, exercise, todo, as_json)


def _refuse_what_does_not_fit(
    given: _Given, student: str | None, exercise: str | None, remove: bool
) -> None:
    if remove and (given or exercise is None):
        raise UsageError(
            "Take one review back by itself: questcheck review STUDENT EXERCISE --remove --out DIR"
        )
    if given.use is not None and given.comment is not None:
        raise UsageError("--use and --comment both say what to say: take one of them.")
    if given.save is not None and given.comment is None:
        raise UsageError('--save needs the words: --save NAME --comment "..."')
    saves_alone = student is None and given.points is None and given.save is not None
    if given and exercise is None and not saves_alone:
        raise UsageError(
            "Say whose answer, and to what exercise: "
            "questcheck review STUDENT EXERCISE --points POINTS --comment TEXT --out DIR"
        )


def _record(app: App, out: Path, student: str, exercise: str, given: _Given) -> None:
    with to_write(app, out) as book:
        place = Place(app.quest, book, student, exercise)
        before, name = place.grade, place.exercise.id
        if given.points is not None:
            place.refuse_more(given.points)
        old = book.reviews().get(student, {}).get(name) or Review("")
        words = _saved(book, given.use) if given.use is not None else given.comment
        new = Review(
            comment=old.comment if words is None else words,
            points=old.points if given.points is None else given.points,
            at=book.now(),
        )
        with book.together():
            if given.save is not None and given.comment is not None:
                book.keep_comment(given.save, given.comment)
            book.keep_review(student, name, new)
            place.regrade(book)
            overridden = name in book.overrides().get(student, {})
        write_again(app, book, out)
    _say(place, before, out, overridden)


def _remove(app: App, out: Path, student: str, exercise: str) -> None:
    with to_write(app, out) as book:
        place = Place(app.quest, book, student, exercise)
        before, name = place.grade, place.exercise.id
        if name not in book.reviews().get(student, {}):
            raise UsageError(f"There is no review of {name} for {student!r}.")
        with book.together():
            book.keep_review(student, name, None)
            place.regrade(book)
            overridden = name in book.overrides().get(student, {})
        write_again(app, book, out)
    _say(place, before, out, overridden)


def _say(place: Place, before: Grade, out: Path, overridden: bool) -> None:
    counts = "nothing yet" if place.item.points is None else f"{place.item.points:g}"
    by = ", by an override" if overridden else ""
    say(place, before, f"{place.exercise.id} counts {counts} of {place.most:g}{by}.", out)


def _save_alone(app: App, out: Path, name: str, comment: str) -> None:
    with to_write(app, out) as book:
        book.keep_comment(name, comment)
    click.echo(f"Saved. Say it with: questcheck review STUDENT EXERCISE --use {name}")


def _saved(book: Gradebook, name: str) -> str:
    comments = book.comments()
    if name not in comments:
        near = suggestion(name, comments) if comments else "None is saved yet: --save NAME."
        raise UsageError(f"There is no comment {name!r}. {near}")
    return comments[name]


def _list(
    app: App, out: Path, student: str | None, exercise: str | None, todo: bool, as_json: bool
) -> None:
    from checker.grading.review import text_answers
    from checker.reports.grades.reviews import report_reviews, reviews_json
    from checker.reports.grades.writing import one_each

    with to_read(app, out) as book:
        grades = one_each(book.grades(), rules_of(book).attempts)
        comments = book.comments()
        found = list(text_answers(grades, book.reviews(), book.overrides()))
    if student is not None:
        known_student(grades, student)
    if exercise is not None:
        exercise = exercise_named(app.quest, exercise).id
    answers = [
        answer
        for answer in found
        if (student is None or answer.student == student)
        and (exercise is None or answer.exercise == exercise)
        and not (todo and answer.reviewed)
    ]
    if as_json:
        click.echo(reviews_json(answers, comments))
        return
    if not answers:
        click.echo("Nothing is left to review." if found and todo else "There are no text answers.")
    report_reviews(answers, comments)
