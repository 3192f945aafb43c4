"""results.json as Gradescope's autograders write it, one for each student.

Every text is declared to be plain text, the names too: Gradescope would render HTML and Markdown.
"""

from __future__ import annotations

import json
from typing import Any

from checker.engine.result import Outcome
from checker.grading.model import Grade
from checker.grading.scoring import complete
from checker.quest.model import Quest
from checker.reports.console import visible
from checker.reports.grades.feedback import (
    Feedback,
    Section,
    feedback_of,
    plain,
    quiz_maximum,
)


def gradescope_json(quest: Quest, grade: Grade) -> bytes | None:
    """The file's content; None where our own failure left points open.

    Gradescope knows no grade without a score, and says of a run without a file that the autograder
    failed, which is just what happened.
    """
    if not complete(quest, grade):
        return None
    feedback = feedback_of(quest, grade)
    tests = [_test(section) for section in feedback.sections if section.points is not None]
    if grade.quiz is not None:
        tests.append(_scored("quiz", grade.quiz, quiz_maximum(quest, grade), ""))
    report = {
        # The score beside the tests is the one that counts: it is after the late policy, and
        # without the bonus, which the tests show.
        "score": grade.points,
        "output": visible(_summary(feedback)),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "execution_time": round(sum(section.seconds for section in feedback.sections), 2),
        "tests": tests,
    }
    return (json.dumps(report, indent=2) + "\n").encode("ascii")


def _summary(feedback: Feedback) -> str:
    return "\n".join([*(plain(fact) for fact in feedback.facts), *feedback.notes])


def _test(section: Section) -> dict[str, Any]:
    assert section.points is not None
    output = "\n".join([section.word, *(plain(line) for line in section.lines)])
    status = "passed" if section.outcome is Outcome.PASSED else "failed"
    test = _scored(section.exercise, section.points, section.max_points, output)
    return test | {"status": status}


def _scored(name: str, score: float, max_score: float, output: str) -> dict[str, Any]:
    return {
        "name": name,
        "name_format": "text",
        "score": score,
        "max_score": max_score,
        "output": visible(output),
        "output_format": "text",
        "visibility": "visible",
    }
