"""Points: what counts, what is not graded, and what lateness, overrides and a quiz do to it."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.grading.attempts import chosen
from checker.grading.model import Grade, Judgement, Override, Review, Student
from checker.grading.rules import Attempts, ClassRules, LatePolicy
from checker.grading.scoring import complete, grade_of
from tests.grading.samples import (
    NOON,
    QUEST,
    RIGHT_QUIZ,
    WRONG_QUIZ,
    grade,
    handin,
    judged,
    judgement,
    outcomes,
    points,
)

IDS = [exercise.id for exercise in QUEST.exercises]
GRADED = [outcome for outcome in Outcome if outcome is not Outcome.GRADER_ERROR]


def test_what_passed_counts_its_points_and_a_challenge_counts_apart() -> None:
    found = grade()
    assert points(found) == {"double": 3.0, "halve": 3.0, "third": 5.0}
    assert (found.points, found.max_points, found.bonus, found.quiz) == (6.0, 6.0, 5.0, None)


@pytest.mark.parametrize("outcome", [o for o in GRADED if o is not Outcome.PASSED])
def test_whatever_is_not_passed_counts_zero(outcome: Outcome) -> None:
    """Zero, which is a grade, and not None, which is none."""
    found = grade(outcomes(double=outcome, third=outcome))
    assert points(found) == {"double": 0.0, "halve": 3.0, "third": 0.0}
    assert (found.points, found.max_points, found.bonus) == (3.0, 6.0, 0.0)


def test_our_own_failure_is_not_graded_and_stays_in_the_maximum() -> None:
    found = grade(outcomes(double=Outcome.GRADER_ERROR))
    assert points(found)["double"] is None
    assert (found.points, found.max_points) == (3.0, 6.0)
    assert not complete(QUEST, found)


def test_our_own_failure_on_a_challenge_leaves_the_points_final() -> None:
    assert complete(QUEST, grade(outcomes(third=Outcome.GRADER_ERROR)))


def test_a_hand_in_that_the_engine_could_not_judge_has_no_points_at_all() -> None:
    """A crash of ours is never a learner's zero."""
    found = grade(judgement(engine_error="the sandbox did not start"))
    assert set(points(found).values()) == {None}
    assert {item.outcome for item in found.exercises} == {Outcome.GRADER_ERROR}
    assert {item.message for item in found.exercises} == {"the sandbox did not start"}
    assert found.engine_error == "the sandbox did not start"
    assert not complete(QUEST, found)


def test_an_exercise_that_the_judgement_lacks_is_not_graded() -> None:
    found = grade(judgement(judged("double")))
    assert points(found) == {"double": 3.0, "halve": None, "third": None}


def test_a_student_without_a_hand_in_has_zeros() -> None:
    who = Student(id="eve", name="Eve", section="A", group="1")
    found = grade_of(QUEST, ClassRules(), who, None, None, seed=3)
    assert not found.submitted
    assert set(points(found).values()) == {0.0}
    assert (found.points, found.max_points, found.bonus, found.seed) == (0.0, 6.0, 0.0, 3)
    assert (found.name, found.section, found.group) == ("Eve", "A", "1")
    assert complete(QUEST, found)
    assert [item.file for item in found.exercises] == [
        "exercises/first/double.py",
        "exercises/first/halve.py",
        "exercises/extra/third.py",
    ]


def test_a_refused_hand_in_has_zeros_and_says_why() -> None:
    came = handin(refused="The zip is damaged.")
    found = grade_of(QUEST, ClassRules(), Student(id="ada"), came, None, seed=3)
    assert (found.submitted, found.refused) == (True, "The zip is damaged.")
    assert set(points(found).values()) == {0.0}
    assert {item.message for item in found.exercises} == {"The zip is damaged."}


def test_a_hand_in_without_its_judgement_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="comes with its judgement"):
        grade_of(QUEST, ClassRules(), Student(id="ada"), handin(), None, seed=3)


@pytest.mark.parametrize(
    ("quiz", "earned", "total"),
    [(None, 6.0, 6.0), (RIGHT_QUIZ, 7.0, 7.0), (WRONG_QUIZ, 6.0, 7.0), (b"{}", 6.0, 7.0)],
)
def test_the_quiz_counts_once_it_was_handed_in(
    quiz: bytes | None, earned: float, total: float
) -> None:
    found = grade(of=handin(quiz=quiz))
    assert (found.points, found.max_points) == (earned, total)
    assert found.quiz == (None if quiz is None else earned - 6)


@pytest.mark.parametrize("quiz", [b"", b"\xff", b"[]", b'{"why": 1}', b'{"wyh": "because"}'])
def test_a_quiz_that_cannot_be_read_counts_zero_and_is_said(quiz: bytes) -> None:
    found = grade(of=handin(quiz=quiz, assumed=("Taken from a zip.",)))
    assert (found.points, found.max_points, found.quiz) == (6.0, 7.0, 0.0)
    assert found.assumed[0] == "Taken from a zip."
    assert found.assumed[1].startswith("The quiz counts 0, since it cannot be read: quiz.json: ")


def test_what_a_quiz_holds_is_told_in_short() -> None:
    """A key of a megabyte does not fill the gradebook."""
    found = grade(of=handin(quiz=b'{"%s": 1, "x": 2}' % (b"k" * 1_000_000)))
    assert len(found.assumed[0]) < 600
    assert found.assumed[0].endswith("(and 1 more)")


def test_with_only_nothing_counts_but_what_was_asked_for() -> None:
    found = grade(of=handin(quiz=RIGHT_QUIZ), asked={"double"})
    assert points(found) == {"double": 3.0}
    assert (found.points, found.max_points, found.bonus, found.quiz) == (3.0, 3.0, 0.0, None)


def test_the_questions_of_a_whole_chapter_are_asked_for_with_it() -> None:
    found = grade(of=handin(quiz=RIGHT_QUIZ), asked={"double", "halve"})
    assert (found.points, found.max_points, found.quiz) == (7.0, 7.0, 1.0)


def test_the_class_may_count_other_points() -> None:
    """A weight of 0 takes an exercise out of the maximum; it is graded all the same."""
    found = grade(rules=ClassRules(points={"double": 0.0, "halve": 0.1, "third": 0.5}))
    assert points(found) == {"double": 0.0, "halve": 0.1, "third": 0.5}
    assert (found.points, found.max_points, found.bonus) == (0.1, 0.1, 0.5)


def test_an_override_replaces_the_points_even_of_what_is_not_graded() -> None:
    override = Override(1.5, "half of it is right", "2026-12-01T09:00:00Z")
    found = grade(outcomes(double=Outcome.GRADER_ERROR), overrides={"double": override})
    assert (points(found)["double"], found.points) == (1.5, 4.5)
    assert found.exercises[0].override == override
    assert complete(QUEST, found)


def test_an_override_of_zero_is_an_override() -> None:
    found = grade(overrides={"double": Override(0.0, "copied", "")})
    assert (points(found)["double"], found.points) == (0.0, 3.0)


@pytest.mark.parametrize(("given", "taken"), [(9.0, 3.0), (-1.0, 0.0), (float("nan"), 0.0)])
def test_an_override_stays_within_what_the_exercise_counts_and_says_so(
    given: float, taken: float
) -> None:
    found = grade(overrides={"double": Override(given, "", "")})
    assert points(found)["double"] == taken
    assert found.assumed[0].startswith("double: the override of ")


def test_a_review_may_be_words_alone() -> None:
    found = grade(reviews={"third": Review("Well explained.")})
    assert (found.exercises[2].comment, found.exercises[2].override) == ("Well explained.", None)
    assert found.bonus == 5.0


def test_a_review_with_points_is_an_override_whose_why_are_its_words() -> None:
    found = grade(reviews={"third": Review("Too short.", 0.0, "2026-12-01")})
    assert found.exercises[2].override == Override(0.0, "Too short.", "2026-12-01")
    assert found.bonus == 0.0


def test_an_override_beats_the_points_of_a_review() -> None:
    override = Override(4.0, "discussed", "")
    found = grade(overrides={"third": override}, reviews={"third": Review("Too short.", 0.0)})
    assert found.exercises[2].override == override
    assert (found.bonus, found.exercises[2].comment) == (4.0, "Too short.")


LATE = ClassRules(deadline=NOON, late=LatePolicy(grace_minutes=10, per_day=10, cap=30, max_days=5))


@pytest.mark.parametrize(
    ("after", "deduction"),
    [
        (timedelta(days=-1), 0.0),
        (timedelta(minutes=10), 0.0),
        (timedelta(minutes=11), 0.6),
        (timedelta(days=1), 0.6),
        (timedelta(days=1, microseconds=1), 1.2),
        (timedelta(days=4), 1.8),
        (timedelta(days=5), 1.8),
        (timedelta(days=5, seconds=1), 6.0),
    ],
)
def test_each_day_that_has_begun_costs_up_to_the_cap(after: timedelta, deduction: float) -> None:
    """The bonus is left alone."""
    found = grade(rules=LATE, of=handin(submitted_at=NOON + after))
    assert (found.deduction, found.points) == (deduction, round(6 - deduction, 6))
    assert (found.max_points, found.bonus) == (6.0, 5.0)


def test_how_late_it_came_is_told() -> None:
    found = grade(rules=LATE, of=handin(submitted_at=NOON + timedelta(days=2, hours=12)))
    assert (found.late_days, found.submitted_at) == (2.5, "2026-12-03T00:00:00+00:00")


def test_overrides_and_the_quiz_are_part_of_what_lateness_is_taken_from() -> None:
    came = handin(submitted_at=NOON + timedelta(hours=1), quiz=RIGHT_QUIZ)
    found = grade(rules=LATE, of=came, overrides={"double": Override(0.0, "", "")})
    assert (found.deduction, found.points) == (0.4, 3.6)


@pytest.mark.parametrize(("roster", "file"), [(2.0, 0.0), (0.0, 2.0), (1.0, 2.0)])
def test_the_longer_of_two_extensions_counts(roster: float, file: float) -> None:
    rules = msgspec.structs.replace(LATE, extensions={"ada": file})
    who = Student(id="ada", extension=roster)
    in_time = grade(rules=rules, student=who, of=handin(submitted_at=NOON + timedelta(days=2)))
    late = grade(rules=rules, student=who, of=handin(submitted_at=NOON + timedelta(days=3)))
    assert (in_time.deduction, late.deduction) == (0.0, 0.6)


def test_a_hand_in_of_unknown_time_is_in_time_and_that_is_said() -> None:
    found = grade(rules=LATE)
    assert (found.deduction, found.late_days) == (0.0, 0.0)
    assert "not known" in found.assumed[0]
    assert grade().assumed == ()


JUDGEMENTS = st.builds(
    lambda found: outcomes(**found),
    st.fixed_dictionaries({name: st.sampled_from(list(Outcome)) for name in IDS}),
)
OVERRIDES = st.dictionaries(
    st.sampled_from(IDS), st.builds(Override, st.floats(), st.just(""), st.just(""))
)
PERCENT = st.floats(0, 100)
POLICIES = st.builds(
    LatePolicy,
    grace_minutes=st.floats(0, 1e5),
    per_day=PERCENT,
    cap=PERCENT,
    max_days=st.none() | st.floats(0, 100),
)
WEIGHTS = st.dictionaries(st.sampled_from(IDS), st.floats(0, 1e6))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda moment: moment.replace(tzinfo=NOON.tzinfo)
)


@given(JUDGEMENTS, OVERRIDES, POLICIES, WEIGHTS, MOMENTS, st.none() | st.sampled_from([RIGHT_QUIZ]))
def test_points_lie_between_zero_and_the_maximum(
    found: Judgement,
    overrides: dict[str, Override],
    policy: LatePolicy,
    weights: dict[str, float],
    at: datetime,
    quiz: bytes | None,
) -> None:
    rules = ClassRules(points=weights, deadline=NOON, late=policy)
    result = grade(found, rules=rules, of=handin(submitted_at=at, quiz=quiz), overrides=overrides)
    assert 0 <= result.points <= result.max_points
    assert result.deduction >= 0
    for item in result.exercises:
        assert item.points is None or 0 <= item.points <= item.max_points


@given(POLICIES, MOMENTS, MOMENTS)
def test_who_hands_in_later_never_has_more(
    policy: LatePolicy, one: datetime, two: datetime
) -> None:
    rules = ClassRules(deadline=NOON, late=policy)
    early, late = (grade(rules=rules, of=handin(submitted_at=at)) for at in sorted((one, two)))
    assert early.points >= late.points


def attempt(found: float, bonus: float = 0.0, at: datetime | None = None) -> Grade:
    return msgspec.structs.replace(grade(of=handin(submitted_at=at)), points=found, bonus=bonus)


def test_the_last_is_the_one_handed_in_last_wherever_it_stands() -> None:
    late, early = attempt(1.0, at=NOON + timedelta(days=1)), attempt(5.0, at=NOON)
    assert chosen([late, early], Attempts.LAST) is late
    assert chosen([late, early], Attempts.BEST) is early


def test_the_best_says_so_if_another_could_not_be_judged() -> None:
    """It may have been better; whoever grades is to know."""
    failed = grade(judgement(engine_error="no sandbox"))
    assert chosen([attempt(5.0), failed], Attempts.BEST).assumed == (
        "1 of 2 hand-ins could not be judged; the best of the others counts.",
    )
    assert chosen([failed], Attempts.BEST) is failed


def test_the_quest_that_ships_counts_81_and_90_with_the_quiz(pack: Pack) -> None:
    who, none = Student(id="ada"), Judgement(seed=1, exercises=())
    for quiz, total in ((None, 81.0), (b"{}", 90.0)):
        found = grade_of(pack.quest, ClassRules(), who, handin(quiz=quiz), none, seed=1)
        assert (found.points, found.max_points) == (0.0, total)


def test_without_a_time_the_order_decides() -> None:
    first, second = attempt(5.0), attempt(1.0)
    assert chosen([first, second], Attempts.LAST) is second


def test_of_equal_points_the_bonus_decides_and_then_the_time() -> None:
    plain, bonus = attempt(5.0, at=NOON + timedelta(days=1)), attempt(5.0, 1.0, at=NOON)
    assert chosen([plain, bonus], Attempts.BEST) is bonus
    again = attempt(5.0, 1.0, at=NOON - timedelta(days=1))
    assert chosen([bonus, again], Attempts.BEST) is bonus


@given(st.permutations([attempt(p, at=NOON + timedelta(days=p)) for p in (0.0, 1.0, 2.0)]))
def test_with_known_times_the_order_does_not_matter(grades: list[Grade]) -> None:
    for attempts in Attempts:
        assert chosen(grades, attempts).points == 2.0
