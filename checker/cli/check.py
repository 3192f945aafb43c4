"""`questcheck TARGET...`: check exercises, record what came of it, say what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext

import click

from checker.cli.app import App
from checker.cli.main import GRADER, NOT_PASSED, PASSED, command_names
from checker.cli.options import json_option, workspace_option
from checker.engine.check import Checked, Submission
from checker.engine.check import check as judge
from checker.engine.result import Outcome
from checker.engine.source import Folder
from checker.engine.verdict import ExerciseResult
from checker.errors import UsageError
from checker.progress.model import Attempt, GrantedAward
from checker.progress.store import ProgressStore
from checker.quest.targets import resolve
from checker.reports.waiting import ProgressBar


@click.command("check", short_help="Check exercises: `questcheck relu` is `questcheck check relu`.")
@click.argument("targets", nargs=-1, required=True, metavar="TARGET...")
@click.option("--seed", type=click.IntRange(min=0), help="Replay the run of this seed.")
@json_option("Print one JSON object and nothing else.")
@click.option("-v", "--verbose", is_flag=True, help="Say everything: prints, frames, all checks.")
@click.option("--explain", is_flag=True, help="Explain what is wrong, on your own input.")
@click.option("--annotate", is_flag=True, help="In a GitHub workflow: also annotate the files.")
@workspace_option
@click.pass_obj
def check(
    app: App,
    targets: Sequence[str],
    seed: int | None,
    as_json: bool,
    verbose: bool,
    explain: bool,
    annotate: bool,
) -> int:
    """Check exercises.

    TARGET is an exercise (relu), a chapter (chapter1, chapter2, chapter3, challenges) or all.
    Inputs are drawn afresh for every run; --seed replays one. What passes earns its XP once.
    The exit status is 0 only if all that was asked for passes.
    """
    if annotate and as_json:
        raise UsageError("--json prints one object and nothing else. Leave out --annotate.")
    exercises = resolve(app.quest, targets, others=command_names())
    submission = Submission(Folder(app.workspace.exercises), tuple(exercises))
    with app.open_progress() as progress:
        if as_json:
            from checker.reports.json import check_report, to_json

            checked = judge(app.pack, submission, seed)
            record_checked(app, progress, checked)
            click.echo(to_json(check_report(checked.seed, checked.results)))
        else:
            with ProgressBar(len(exercises)) as bar:
                checked = judge(app.pack, submission, seed, bar.on_event)
            granted = record_checked(app, progress, checked)
            from checker.reports.check import Detail, report_check

            record = progress.record_of()
            detail = Detail(verbose=verbose, explain=explain)
            with _annotated(app, checked.results) if annotate else nullcontext():
                report_check(app.quest, checked, granted, record, progress.notice, detail)
    return exit_status(checked.results)


@contextmanager
def _annotated(app: App, results: Sequence[ExerciseResult]) -> Iterator[None]:
    """What is said meanwhile GitHub takes for text; then come the annotations."""
    from checker.reports import annotations

    lines = annotations.silence()
    click.echo(lines.begin)
    yield
    click.echo(lines.end)
    defined = annotations.function_lines(app.workspace, app.quest)
    folder = annotations.folder_in_repository(app.workspace.root)
    for line in annotations.annotation_lines(results, defined, folder):
        click.echo(line)


def exit_status(results: Sequence[ExerciseResult]) -> int:
    """0 where all passed, 3 where the checker failed on one, else 1."""
    outcomes = {result.outcome for result in results}
    if Outcome.GRADER_ERROR in outcomes:
        return GRADER
    return PASSED if outcomes <= {Outcome.PASSED} else NOT_PASSED


def record_checked(app: App, progress: ProgressStore, checked: Checked) -> tuple[GrantedAward, ...]:
    """Keep what came of a check; returns what it has newly earned."""
    now = progress.now()
    attempts = [
        Attempt(
            at=now,
            exercise=result.exercise,
            chapter=result.chapter,
            file=result.file,
            sha256=result.sha256,
            outcome=result.outcome,
            seed=checked.seed,
            xp=result.xp,
            seconds=result.seconds,
            message=result.message,
            diagnosis=result.diagnosis,
            remarks=result.remarks,
        )
        for result in checked.results
    ]
    return progress.record(attempts, app.derive)
