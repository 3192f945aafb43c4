"""`questcheck grade SUBMISSIONS --out DIR`: grade a whole class."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from checker.cli.app import App, SystemClock
from checker.cli.main import GRADER, PASSED
from checker.cli.options import json_option
from checker.engine.sandbox.kernel import MACHINES
from checker.engine.seeds import draw_class_seed
from checker.errors import EngineError, UsageError
from checker.grading.changes import Change
from checker.grading.classfile import load_rules
from checker.grading.grade import Outcome, Request, grade_class
from checker.grading.lazy import Lazy
from checker.grading.roll import call_roll
from checker.grading.roster import read_roster
from checker.grading.rules import ClassRules
from checker.progress.gradebook import open_gradebook
from checker.progress.gradebook_reader import FILE_NAME
from checker.quest.targets import resolve
from checker.reports.grades.live import LiveTable


@click.command("grade", short_help="Grade a class: a folder or zip of submissions, in one command.")
@click.argument("submissions", type=click.Path(path_type=Path))
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Where grades, feedback and the gradebook go; the same folder goes on where it was.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    help="How many to judge at once; without it, one for each core.",
)
@click.option("--seed", type=click.IntRange(min=0), help="Inputs of this seed; else kept or drawn.")
@click.option(
    "--only", "targets", multiple=True, metavar="TARGET", help="Grade this exercise or chapter."
)
@click.option("--roster", type=click.Path(path_type=Path), help="CSV: id, name, section, group, …")
@click.option(
    "--class", "class_file", type=click.Path(path_type=Path), help="Rules: class.toml; else kept."
)
@click.option(
    "--pattern", help="Where the student's id stands in a path, e.g. 'lab1_{student}.zip'."
)
@click.option(
    "--student", "students", multiple=True, metavar="ID", help="Grade this student alone."
)
@click.option("--force", is_flag=True, help="Judge again what was judged already.")
@click.option("--yes", is_flag=True, help="Agree to changed grades without being asked.")
@click.option("--dry-run", is_flag=True, help="Show who would be graded from which files.")
@click.option("--no-sandbox", is_flag=True, help="Judge without a sandbox: only code you trust.")
@json_option("Print the lines of results.jsonl and nothing else.")
@click.pass_obj
def grade(
    app: App,
    submissions: Path,
    out: Path,
    jobs: int | None,
    seed: int | None,
    targets: Sequence[str],
    roster: Path | None,
    class_file: Path | None,
    pattern: str | None,
    students: Sequence[str],
    force: bool,
    yes: bool,
    dry_run: bool,
    no_sandbox: bool,
    as_json: bool,
) -> int:
    """Grade every submission in a folder or an archive.

    SUBMISSIONS is what you have: a folder of folders, of zips, of clones or of single files, or
    the zip that Canvas or Moodle gives you. --dry-run shows what was understood of it.

    \b
      questcheck class sample demo
      questcheck grade demo/submissions --roster demo/roster.csv --out demo/graded

    Students' code runs in a sandbox, which attacks itself first. What has been judged is kept:
    a run that was interrupted goes on where it was, and only what is new is judged again.
    The exit status is 0 when every submission was judged, 3 when one could not be.
    """
    asked = load_rules(class_file, app.quest) if class_file is not None else None
    _refuse_own_output(submissions, out)
    known = read_roster(roster) if roster is not None else None
    roll = call_roll(submissions, app.quest, known, pattern, students)
    exercises = tuple(resolve(app.quest, targets or ("all",)))
    if dry_run:
        if as_json:
            raise UsageError("--dry-run grades nothing, and has no results for --json.")
        from checker.reports.grades.dry_run import dry_run_report

        dry_run_report(app.quest, roll)
        return PASSED
    workers = None if no_sandbox else _jobs(jobs)
    with open_gradebook(out / FILE_NAME, app.quest.id, SystemClock()) as book, _going_on(out):
        for note in (*filter(None, [book.notice]), *roll.notes):
            click.echo(note, err=True)
        rules = asked or book.rules() or ClassRules()
        if asked is None and rules != ClassRules():
            click.echo("The rules are those of the last run; --class names others.", err=True)
        request = Request(
            exercises=exercises,
            seed=_seed(seed, book.seed()),
            rules=rules,
            jobs=workers,
            force=force,
        )
        with LiveTable(len(roll.lines)) as live:

            def agree(changed: Sequence[Change]) -> bool:
                live.stop()
                return _agree(changed, yes)

            outcome = grade_class(
                app.pack, app.quest_file, roll, request, book, agree, live.on_event
            )
        # Still under the gradebook's lock: nobody else writes reports meanwhile.
        return _report(app, outcome, rules, out, as_json)


def _refuse_own_output(submissions: Path, out: Path) -> None:
    """Raises UsageError where what was graded would be taken for what was handed in."""
    handed_in, graded = submissions.resolve(), out.resolve()
    if (handed_in / FILE_NAME).exists():
        raise UsageError(
            f"{submissions}: these are grades, and no submissions: it holds a gradebook. "
            "Name the folder with the submissions."
        )
    if graded.is_relative_to(handed_in):
        raise UsageError(
            f"{out}: it lies inside of {submissions}, where it would be taken for a student's. "
            "Name a folder outside: --out DIR"
        )


@contextmanager
def _going_on(out: Path) -> Iterator[None]:
    """Whoever ends a run early is told what is left of it."""
    kept = f"What was judged is kept in {out}: the same command goes on from there."
    try:
        yield
    except KeyboardInterrupt:
        click.echo(f"\n{kept}", err=True)
        raise
    except EngineError as error:
        raise EngineError(f"{error}\n{kept}") from error


def _jobs(asked: int | None) -> int:
    if sys.platform != "linux" or os.uname().machine not in MACHINES:
        raise UsageError(
            "Students' code is kept apart by Linux's own means, on x86_64 or aarch64: grade there, "
            "in a virtual machine for example. --no-sandbox grades here, code that you trust."
        )
    return asked or len(os.sched_getaffinity(0))


def _seed(asked: int | None, kept: int | None) -> int:
    if asked is not None:
        return asked
    return kept if kept is not None else draw_class_seed()


def _agree(changed: Sequence[Change], yes: bool) -> bool:
    from checker.reports.grades.changed import report_changes

    report_changes(changed)
    if yes:
        return True
    if not sys.stdin.isatty():
        raise UsageError(
            "The quest or the terms have changed since the last run, and with them the grades "
            "above. Agree with --yes; without it everything stays as it was."
        )
    return click.confirm("Let these grades stand in the place of the old ones?", err=True)


def _report(app: App, outcome: Outcome, rules: ClassRules, out: Path, as_json: bool) -> int:
    from checker.grading.statistics import class_statistics
    from checker.reports.grades.glance import report_class
    from checker.reports.grades.results import result_lines
    from checker.reports.grades.writing import one_each, write_reports

    grades = Lazy(len(outcome.entries), lambda number: outcome.entries[number].grade)
    if not outcome.kept:
        click.echo("Nothing was changed.", err=True)
        return PASSED
    write_reports(app.quest, grades, out, rules.attempts)
    if as_json:
        for line in result_lines(grades):
            click.echo(line, nl=False)
    else:
        report_class(app.quest.title, class_statistics(app.quest, one_each(grades, rules.attempts)))
        click.echo(f"\nIn {out}: grades.csv, class.html, feedback/ and more.")
    return GRADER if any(grade.engine_error for grade in grades) else PASSED
