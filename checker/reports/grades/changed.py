"""What a re-grade would change, before anyone agrees to it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from checker.grading.changes import Change
from checker.reports.console import Console, Text, visible
from checker.reports.grades.cells import number


def report_changes(changed: Sequence[Change], console: Console | None = None) -> None:
    """Print each change on a line, to stderr."""
    console = console or Console(sys.stderr)
    students = len({change.student for change in changed})
    whose = "The grade of 1 student" if students == 1 else f"The grades of {students} students"
    console.print(Text(f"{whose} would change:", "heading"))
    for change in changed:
        lost = (change.points_after or 0) < (change.points_before or 0)
        line = Text(visible(f"  {change.student}  {change.exercise}: "))
        line.append(
            f"{change.before.value} ({_points(change.points_before)}) -> "
            f"{change.after.value} ({_points(change.points_after)})",
            "wrong" if lost else "passed",
        )
        console.print(line, Text(visible(f"      {change.why}"), "quiet"))


def _points(points: float | None) -> str:
    return "not graded" if points is None else number(points)
