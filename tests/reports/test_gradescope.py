"""Gradescope's results.json: what it reads, and nothing that it would render."""

from __future__ import annotations

import json
from typing import Any

from checker.engine.result import Outcome
from checker.reports.grades.gradescope import gradescope_json
from tests.grading.samples import QUEST, RIGHT_QUIZ, grade, handin, outcomes
from tests.reports.samples import grade_saying, worst


def report(raw: bytes | None) -> dict[str, Any]:
    assert raw is not None
    found: dict[str, Any] = json.loads(raw)
    return found


def test_the_score_is_the_points_and_each_exercise_is_a_test() -> None:
    came = handin(quiz=RIGHT_QUIZ)
    found = report(gradescope_json(QUEST, grade(outcomes(double=Outcome.WRONG), of=came)))
    assert found["score"] == 4.0
    assert [(t["name"], t["score"], t["max_score"], t.get("status")) for t in found["tests"]] == [
        ("double", 0.0, 3.0, "failed"),
        ("halve", 3.0, 3.0, "passed"),
        ("third", 5.0, 5.0, "passed"),
        ("quiz", 1.0, 1.0, None),
    ]


def test_lateness_is_in_the_score_and_not_in_the_tests() -> None:
    found = report(gradescope_json(QUEST, grade_saying(str)))
    assert found["score"] == 4.95
    assert [test["score"] for test in found["tests"]] == [1.5, 3.0, 1.0]


def test_every_text_is_declared_to_be_plain() -> None:
    """Gradescope renders HTML and Markdown where it is told to."""
    found = report(gradescope_json(QUEST, grade_saying(worst)))
    formats = ("output_format", "test_output_format", "test_name_format")
    assert {found[name] for name in formats} == {"text"}
    for test in found["tests"]:
        assert (test["output_format"], test["name_format"]) == ("text", "text")
        assert test["visibility"] == "visible"
        assert "\x1b" not in test["output"]
    assert (found["visibility"], found["stdout_visibility"]) == ("visible", "hidden")


def test_where_we_failed_there_is_no_file() -> None:
    assert gradescope_json(QUEST, grade(outcomes(double=Outcome.GRADER_ERROR))) is None
    assert gradescope_json(QUEST, grade(outcomes(third=Outcome.GRADER_ERROR))) is not None
