"""`questcheck hint EXERCISE`: one step of the exercise's hints at a time, remembered."""

from __future__ import annotations

import json

import click

from checker.cli.app import App
from checker.cli.options import json_option, workspace_option
from checker.progress.model import HintTaken
from checker.quest.targets import exercise_named

SCHEMA = "questcheck.hint/1"


@click.command("hint", short_help="Get a hint: three steps, from a nudge to nearly the answer.")
@click.argument("exercise")
@json_option("Print one JSON object and nothing else.")
@workspace_option
@click.pass_obj
def hint(app: App, exercise: str, as_json: bool) -> None:
    """Get a hint for EXERCISE.

    There are three, from a nudge to nearly the answer; each call gives one, and what you were
    given is remembered. Where the last check named what is wrong, the hint that fits comes first.
    Hints cost no XP.
    """
    from checker.engine.hints import STEPS, next_step, read_hints

    found = exercise_named(app.quest, exercise)
    hints = read_hints(app.pack.suite(found))
    with app.open_progress() as progress:
        taken = progress.hints(found.id)
        attempt = progress.latest().get(found.id)
        diagnosis = attempt.diagnosis if attempt is not None else None
        step = next_step(hints, taken, diagnosis.id if diagnosis is not None else None)
        if step is not None:
            progress.take_hint(HintTaken(progress.now(), found.id, step))
    steps = [step] if step is not None else list(range(1, STEPS + 1))
    if as_json:
        given = [{"step": number, "text": hints.steps[number - 1]} for number in steps]
        click.echo(json.dumps({"schema": SCHEMA, "exercise": found.id, "hints": given}))
        return
    from checker.reports.hint import report_hints

    fits = diagnosis if step is not None and diagnosis and diagnosis.id in hints.fits else None
    report_hints(found, hints, steps, len(taken | set(steps)), fits)
