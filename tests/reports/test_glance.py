"""The class at a glance on a terminal."""

from __future__ import annotations

import io

from checker.engine.result import Outcome
from checker.grading.model import Grade
from checker.grading.statistics import class_statistics
from checker.reports.console import Console
from checker.reports.grades.glance import report_class
from tests.grading.samples import QUEST, grade, outcomes
from tests.reports.samples import grade_saying, small_class, worst


def printed(*grades: Grade) -> str:
    stream = io.StringIO()
    report_class("Mini", class_statistics(QUEST, grades), Console(stream))
    return stream.getvalue()


def test_exercises_stand_in_columns() -> None:
    text = printed(
        grade(student="a"),
        grade(outcomes(double=Outcome.WRONG), student="b"),
        grade(outcomes(double=Outcome.WRONG, halve=Outcome.WRONG), student="c"),
    )
    assert text.splitlines()[:8] == [
        "Mini",
        "3 students, 3 handed in, 3 judged; mean 50%, median 50%.",
        "",
        "Exercises",
        "  exercise  graded  passed  points earned  discrimination",
        "  double         3     33%            33%           +0.50",
        "  halve          3     67%            67%           +0.50",
        "  third          3    100%           100%",
    ]


def test_shared_mistakes_answers_and_what_was_denied_are_told() -> None:
    text = printed(*small_class())
    for line in ("Doubles twice", "ada, cy/../d", "socket", "the checker itself failed"):
        assert line in text


def test_a_table_without_rows_is_left_out() -> None:
    assert "misconceptions" not in printed(grade())


def test_a_text_of_many_lines_takes_one() -> None:
    text = printed(grade_saying(worst), grade_saying(worst, "bob"))
    assert "\x1b" not in text
    # The columns of the widest table: two labels, a count and two cells.
    assert max(map(len, text.splitlines())) < 160
