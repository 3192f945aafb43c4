"""What a learner reads of a hint."""

from __future__ import annotations

from collections.abc import Sequence

from checker.engine.hints import STEPS, Hints
from checker.engine.result import Diagnosis
from checker.quest.model import Exercise
from checker.reports.console import Console, Text


def report_hints(
    exercise: Exercise,
    hints: Hints,
    steps: Sequence[int],
    taken: int,
    fits: Diagnosis | None,
    console: Console | None = None,
) -> None:
    """One step, or all of them where all were given before."""
    console = console or Console()
    if len(steps) > 1:
        console.print(
            Text(f"You have had all {STEPS} hints for {exercise.id}. Once more:", "quiet")
        )
    for step in steps:
        console.print(Text(f"Hint {step} of {STEPS} for {exercise.id}", "heading"))
        if fits is not None and len(steps) == 1:
            console.print(Text(f"It fits what the last check found: {fits.title}.", "quiet"))
        console.print(*(Text(f"  {line}") for line in hints.steps[step - 1].splitlines()))
    console.print()
    line = Text("Next: ").append(f"questcheck {exercise.id}", "command")
    if taken < STEPS:
        line.append("   or one hint more: ", "quiet").append(
            f"questcheck hint {exercise.id}", "command"
        )
    console.print(line)
