"""`questcheck quiz [CHAPTER]`: the knowledge checks, asked or answered from a file."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.main import NOT_PASSED, PASSED
from checker.cli.options import json_option, workspace_option
from checker.errors import UsageError
from checker.progress.model import Answer, GrantedAward
from checker.progress.store import ProgressStore
from checker.quest.model import Choice, Question
from checker.quest.quiz import Graded, ask, questions_of, read_answers


@click.command("quiz", short_help="Answer the knowledge checks: 1 XP for each.")
@click.argument("chapter", required=False)
@click.option("--answers", metavar="FILE", help="Answer from a JSON file; `-` reads it from stdin.")
@json_option("With --answers: print one JSON object and nothing else.")
@workspace_option
@click.pass_obj
def quiz(app: App, chapter: str | None, answers: str | None, as_json: bool) -> int:
    """Answer the knowledge checks of a CHAPTER, or all of them.

    You are asked what you have not yet answered rightly. Type the number of a choice; after each
    answer comes an explanation, and a question that you missed comes back at the end. Ctrl-C
    stops, and what you answered until then is kept.

    FILE holds one JSON object of question id to choice id, both as in quest.toml, as in
    {"sigmoid-range": "zero-to-one"}. It may answer some of the questions only; with a CHAPTER,
    answers to other chapters' questions are passed over.

    The exit status is 0 if all that was asked, or answered by FILE, is answered rightly.
    """
    asked = questions_of(app.quest, chapter)
    if answers is not None:
        graded = _from_file(app, asked, answers)
        return _record_all(app, graded, as_json)
    if as_json:
        raise UsageError("--json goes with --answers FILE: asking needs someone to talk to.")
    return _ask(app, asked)


def _from_file(app: App, asked: Sequence[Question], file: str) -> list[Graded]:
    """The file's answers to the questions asked. A file that has none of them passes nothing."""
    name = "standard input" if file == "-" else file
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise UsageError(
            f"{name}: cannot be read ({error.strerror}). Name a JSON file: --answers quiz.json"
        ) from error
    graded = [g for g in read_answers(raw, name, app.quest) if g.question in asked]
    if not graded:
        ids = ", ".join(question.id for question in asked)
        raise UsageError(f"{name}: it answers no question that was asked for. These are: {ids}")
    return graded


def _record_all(app: App, graded: Sequence[Graded], as_json: bool) -> int:
    with app.open_progress() as progress:
        given = [_answer(progress, one) for one in graded]
        granted = progress.answer(given, app.derive)
        notice = progress.notice
    if as_json:
        from checker.reports.json import quiz_report, to_json

        click.echo(to_json(quiz_report(given)))
    else:
        from checker.reports.quiz import QuizConsole

        console = QuizConsole()
        for one in graded:
            console.graded(one)
        console.awards(granted)
        right = sum(one.right for one in graded)
        console.say(f"{right} of {len(graded)} right.")
        console.say("What comes next:", "questcheck" if right == len(graded) else "questcheck quiz")
        if notice:
            console.say(notice)
    return PASSED if all(one.right for one in graded) else NOT_PASSED


def _ask(app: App, asked: Sequence[Question]) -> int:
    from checker.reports.quiz import QuizConsole

    console = QuizConsole()
    answered = app.record().answered
    waiting = [question for question in asked if question.id not in answered]
    if not waiting:
        console.say("All of these are answered rightly. What comes next:", "questcheck")
        return PASSED

    def choose(question: Question, choices: Sequence[Choice]) -> Choice:
        console.question(question, choices)
        number: int = click.prompt("Your choice", type=click.IntRange(1, len(choices)))
        return choices[number - 1]

    right = 0
    try:
        with app.open_progress() as progress:
            for graded in ask(waiting, choose, random.Random()):
                granted = _record(app, progress, graded)
                console.verdict(graded, asked_again=True)
                console.awards(granted)
                right += graded.right
            if progress.notice:
                console.say(progress.notice)
    except click.Abort:
        console.say(f"\nStopped. {right} of {len(waiting)} are answered rightly, and that is kept.")
        console.say("Go on with:", "questcheck quiz")
        return NOT_PASSED
    console.say("All right. What comes next:", "questcheck")
    return PASSED


def _record(app: App, progress: ProgressStore, graded: Graded) -> tuple[GrantedAward, ...]:
    return progress.answer([_answer(progress, graded)], app.derive)


def _answer(progress: ProgressStore, graded: Graded) -> Answer:
    return Answer(progress.now(), graded.question.id, graded.choice.id, graded.right)
