"""A class at a glance: each number against one worked out by hand, and who is named for what."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engine.result import Diagnosis, Outcome
from checker.grading.model import Grade, JudgedExercise, Override, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.grading.statistics import ClassStatistics, class_statistics, correlation
from tests.grading.samples import QUEST, grade, handin, judged, judgement, outcomes

WRONG, PASSED = Outcome.WRONG, Outcome.PASSED
DOUBLED = Diagnosis("twice", "Doubles twice", "It doubles twice.")


def statistics_of(*grades: Grade) -> ClassStatistics:
    return class_statistics(QUEST, grades)


def wrong(student: str, answer: str = "", diagnosis: Diagnosis | None = None, **more: Any) -> Grade:
    """The grade of a student whose `double` is wrong in that way."""
    one: JudgedExercise = judged("double", WRONG, answer=answer, diagnosis=diagnosis, **more)
    return grade(judgement(one, judged("halve"), judged("third")), student=student)


def test_pass_rate_and_difficulty_are_of_what_was_graded() -> None:
    """An exercise on which the checker failed is nobody's failure."""
    found = statistics_of(
        grade(student="a"),
        grade(outcomes(double=WRONG), student="b"),
        grade(outcomes(double=WRONG), student="c", overrides={"double": Override(1.5, "", "")}),
        grade(outcomes(double=Outcome.GRADER_ERROR), student="d"),
    )
    double = found.exercises[0]
    assert (double.exercise, double.graded, double.passed) == ("double", 3, 1)
    assert double.pass_rate == pytest.approx(1 / 3)
    assert double.difficulty == pytest.approx((1 + 0 + 0.5) / 3)


def test_discrimination_is_the_point_biserial_correlation_with_the_rest() -> None:
    """Against the textbook's formula, worked out from means and the share of passes."""
    found = statistics_of(
        grade(student="a"),
        grade(outcomes(third=WRONG), student="b"),
        grade(outcomes(double=WRONG, third=WRONG), student="c"),
        grade(outcomes(double=WRONG, halve=WRONG, third=WRONG), student="d"),
    )
    # double: passed by a and b, whose other points are 8 and 3; not by c and d, with 3 and 0.
    rest = [8.0, 3.0, 3.0, 0.0]
    mean = sum(rest) / 4
    deviation = (sum((r - mean) ** 2 for r in rest) / 4) ** 0.5
    expected = ((8 + 3) / 2 - (3 + 0) / 2) / deviation * (0.5 * 0.5) ** 0.5
    assert found.exercises[0].discrimination == pytest.approx(expected)


def test_what_does_not_vary_discriminates_nothing() -> None:
    found = statistics_of(*(grade(student=name) for name in "abc"))
    assert [item.discrimination for item in found.exercises] == [None, None, None]


def test_two_hand_ins_are_too_few_for_a_correlation() -> None:
    found = statistics_of(grade(student="a"), grade(outcomes(double=WRONG, halve=WRONG)))
    assert found.exercises[0].discrimination is None


PAIRS = st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), max_size=20)


@given(PAIRS)
def test_a_correlation_lies_between_minus_one_and_one(pairs: list[tuple[float, float]]) -> None:
    found = correlation([x for x, _ in pairs], [y for _, y in pairs])
    assert found is None or -1 <= found <= 1


def test_an_exercise_that_counts_nothing_has_a_pass_rate_and_no_difficulty() -> None:
    found = statistics_of(grade(rules=ClassRules(points={"double": 0.0}))).exercises[0]
    assert (found.pass_rate, found.difficulty) == (1.0, None)


def test_who_handed_in_nothing_is_counted_and_says_nothing_of_an_exercise() -> None:
    absent = grade_of(QUEST, ClassRules(), Student(id="eve"), None, None, seed=1)
    refused = grade_of(
        QUEST, ClassRules(), Student(id="kim"), handin("kim", refused="No."), None, seed=1
    )
    failed = grade(judgement(engine_error="no sandbox"), student="lee")
    found = statistics_of(grade(), absent, refused, failed)
    assert (found.students, found.submitted, found.judged) == (4, 3, 1)
    assert (found.refused, found.failed) == (("kim",), ("lee",))
    assert [item.graded for item in found.exercises] == [1, 1, 1]
    assert (found.mean, found.median) == (1.0, 1.0)


def test_an_empty_class_has_statistics() -> None:
    found = statistics_of()
    assert (found.students, found.mean, found.exercises, found.slowest) == (0, None, (), ())


def test_misconceptions_are_counted_the_commonest_first() -> None:
    found = statistics_of(
        grade(judgement(judged("halve", WRONG, diagnosis=DOUBLED)), student="a"),
        wrong("b", diagnosis=DOUBLED),
        wrong("c", diagnosis=DOUBLED),
        wrong("d"),
    )
    assert [(m.exercise, m.id, m.title, m.students) for m in found.misconceptions] == [
        ("double", "twice", "Doubles twice", ("b", "c")),
        ("halve", "twice", "Doubles twice", ("a",)),
    ]


def test_equal_wrong_answers_are_grouped_so_that_one_comment_serves_all() -> None:
    found = statistics_of(
        wrong("a", "d1", shown=("double(2) gave 5",)),
        wrong("b", "d2"),
        wrong("c", "d1"),
        wrong("d"),
        wrong("e"),
    )
    (group,) = found.same_answers
    assert (group.exercise, group.answer, group.students) == ("double", "d1", ("a", "c"))
    assert (group.message, group.shown) == ("double: wrong.", ("double(2) gave 5",))


def test_the_same_digest_under_another_exercise_is_another_answer() -> None:
    found = statistics_of(
        wrong("a", "d1"), grade(judgement(judged("halve", WRONG, answer="d1")), student="b")
    )
    assert found.same_answers == ()


def test_the_slowest_come_first_and_are_few() -> None:
    found = statistics_of(*(wrong(f"s{i}", seconds=float(i)) for i in range(12)))
    assert [slow.student for slow in found.slowest] == [f"s{i}" for i in range(11, 1, -1)]
    assert found.slowest[0].seconds == 11.5


def test_what_the_sandbox_denied_is_told_with_the_name() -> None:
    found = statistics_of(
        grade(judgement(judged("double"), denied=("socket",))), grade(student="b")
    )
    assert [(item.student, item.denied) for item in found.denied] == [("ada", ("socket",))]
