"""`questcheck submit`: check everything, pack it up for `questcheck grade`, give a receipt."""

from __future__ import annotations

import hashlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.check import record_checked
from checker.cli.main import GRADER, PASSED
from checker.cli.options import workspace_option
from checker.engine.check import Submission
from checker.engine.check import check as judge
from checker.engine.result import Outcome
from checker.engine.source import Files
from checker.reports.waiting import ProgressBar


@click.command("submit", short_help="Pack your work up to hand it in, with a receipt.")
@click.option(
    "--to",
    "archive",
    metavar="FILE.zip",
    type=click.Path(path_type=Path),
    help="Where the archive goes; without it, submission.zip in the workspace.",
)
@workspace_option
@click.pass_obj
def submit(app: App, archive: Path | None) -> int:
    """Pack your exercises, and your answers to the quiz, into the archive that you hand in.

    Everything is checked first, and what is missing is said: what is not started, what fails,
    which questions are open. It is handed in all the same; you may submit as often as you like,
    and what passes earns its XP as in any check.

    The receipt, with the archive's SHA-256, the time and what passed, is printed and written
    beside the archive. The same work makes the same archive, byte for byte.

    The exit status is 0 when the archive was made, whatever is missing in it.
    """
    from checker.reports.submit import Submitted, receipt, report_submission
    from checker.workspace.submission import (
        check_place,
        collect,
        pack_up,
        quiz_answers,
        receipt_of,
        write_handin,
    )

    place = archive or app.workspace.root / "submission.zip"
    check_place(place)
    files = collect(app.workspace)
    exercises = app.quest.exercises
    with app.open_progress() as progress:
        latest = {question: answer.choice for question, answer in progress.answers().items()}
        answers = quiz_answers(app.quest, progress.record_of().answered, latest)
        packed = pack_up(app.quest, files, answers)
        # What is judged is what is packed, whatever an editor saves meanwhile.
        with ProgressBar(len(exercises)) as bar:
            checked = judge(app.pack, Submission(Files(files), exercises), None, bar.on_event)
        record_checked(app, progress, checked)
        now = progress.now()
    made = Submitted(
        name=place.name,
        sha256=hashlib.sha256(packed).hexdigest(),
        size=len(packed),
        files=len(files) + bool(answers),
        made_at=now,
        version=_version(),
        seed=checked.seed,
        results=checked.results,
        answers=answers,
    )
    write_handin(place, packed)
    write_handin(receipt_of(place), receipt(app.quest, made).encode())
    report_submission(app.quest, made, (str(place), str(receipt_of(place))))
    failed = any(result.outcome is Outcome.GRADER_ERROR for result in checked.results)
    return GRADER if failed else PASSED


def _version() -> str:
    try:
        return version("questcheck")
    except PackageNotFoundError:  # run from a folder, installed nowhere
        return "of no version"
