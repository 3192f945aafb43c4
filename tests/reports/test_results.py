"""results.jsonl and grades.csv, read back by the modules that other programs read them with."""

from __future__ import annotations

import csv
import io
import json

import msgspec

from checker.engine.result import Outcome
from checker.grading.model import GRADE_SCHEMA, Grade, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.reports.grades.results import grades_csv, results_jsonl
from tests.grading.samples import QUEST, RIGHT_QUIZ, grade, handin, judged, judgement, outcomes


def rows(*grades: Grade) -> list[dict[str, str]]:
    text = grades_csv(QUEST, grades).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_line_holds_what_other_programs_rely_on() -> None:
    found = grade(judgement(judged("double"), denied=("socket",)))
    (line,) = results_jsonl([found]).decode("utf-8").splitlines()
    read = json.loads(line)
    assert read["schema"] == GRADE_SCHEMA == "questcheck.grade/1"
    assert {"student", "seed", "exercises", "points", "max_points", "bonus"} <= read.keys()
    assert (read["denied"], read["engine_error"]) == (["socket"], None)
    double, halve, _ = read["exercises"]
    assert (double["outcome"], double["points"]) == ("passed", 3.0)
    assert (halve["outcome"], halve["points"]) == ("grader_error", None)
    check = ("exercise", "chapter", "file", "sha256", "outcome", "xp", "seconds", "message")
    assert set(check) | {"diagnosis", "remarks"} <= double.keys()


def test_a_line_reads_back_as_the_grade_it_was() -> None:
    found = grade(of=handin(quiz=RIGHT_QUIZ))
    assert msgspec.json.decode(results_jsonl([found]), type=Grade) == found


def test_every_grade_has_its_line_whatever_is_in_its_text() -> None:
    """Neither a line break nor half a surrogate pair breaks the lines."""
    names = ["a\nb", "half \udc80", "\u2028", 'quo"te', "\0"]
    lines = results_jsonl([grade(student=name) for name in names]).split(b"\n")
    assert lines.pop() == b""
    assert [json.loads(line)["student"] for line in lines] == names


def test_the_columns_are_the_student_the_exercises_in_order_and_the_points() -> None:
    header = grades_csv(QUEST, []).decode().splitlines()
    assert header == ["student,double,halve,third,points,max_points"]


def test_zero_is_written_and_what_was_not_graded_is_empty() -> None:
    found = rows(
        grade(outcomes(double=Outcome.WRONG, third=Outcome.GRADER_ERROR), student="a"),
        grade(student="b", asked={"double"}),
        grade(rules=ClassRules(points={"halve": 0.1}), of=handin(quiz=RIGHT_QUIZ)),
        grade_of(QUEST, ClassRules(), Student(id="eve"), None, None, seed=1),
    )
    assert [list(row.values()) for row in found] == [
        ["a", "0", "3", "", "3", "6"],
        ["b", "3", "", "", "3", "3"],
        ["ada", "3", "0.1", "5", "4.1", "4.1"],
        ["eve", "0", "0", "0", "0", "6"],
    ]


def test_points_that_our_own_failure_left_open_are_empty() -> None:
    (row,) = rows(grade(outcomes(double=Outcome.GRADER_ERROR)))
    assert (row["double"], row["halve"], row["points"], row["max_points"]) == ("", "3", "", "6")


def test_an_id_is_left_exactly_as_it_is() -> None:
    """With an apostrophe before it, it would match no row of anybody's list."""
    names = ["=cmd|' /C calc'!A0", "+49", "-1", "@ada", "00123", 'a,"b"', "a\rb", "a\nb", "жук"]
    assert [row["student"] for row in rows(*(grade(student=name) for name in names))] == names


def test_a_nul_in_an_id_is_shown() -> None:
    (row,) = rows(grade(student="a\0b"))
    assert row["student"] == "a\\x00b"
