"""results.jsonl and grades.csv: the two files that other programs read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import msgspec

from checker.grading.model import Grade
from checker.grading.scoring import complete
from checker.quest.model import Quest
from checker.reports.grades.cells import number, sheet


def results_jsonl(grades: Iterable[Grade]) -> bytes:
    """A line for each hand-in, and for each student without one."""
    return b"".join(result_lines(grades))


def result_lines(grades: Iterable[Grade]) -> Iterator[bytes]:
    """The same, one at a time: of thousands of hand-ins they are many megabytes."""
    return map(_line, grades)


def _line(grade: Grade) -> bytes:
    # Not msgspec's own encoder: it refuses half a surrogate pair, as in the name of a file that is
    # not UTF-8. To JSON such a half is an escape like any other.
    text = json.dumps(msgspec.to_builtins(grade), ensure_ascii=False, allow_nan=False)
    return f"{text}\n".encode("utf-8", "backslashreplace")


def grades_csv(quest: Quest, grades: Iterable[Grade]) -> bytes:
    """A row for each student, a column for each exercise; empty: not graded, 0: zero.

    `points` is empty, too, where the checker's own failure left them open: a number would look
    final.
    """
    names = [exercise.id for exercise in quest.exercises]
    rows = []
    for grade in grades:
        points = {item.exercise: item.points for item in grade.exercises}
        total = grade.points if complete(quest, grade) else None
        cells = [number(points.get(name)) for name in names]
        rows.append([grade.student, *cells, number(total), number(grade.max_points)])
    return sheet(["student", *names, "points", "max_points"], rows)
