"""A class is graded: what is judged, what is not judged again, and what changes a grade."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.engine.result import Outcome
from checker.errors import EngineError, UsageError
from checker.grading.grade import Event, Graded
from checker.grading.model import Override, Student
from checker.grading.roll import Roll
from checker.grading.rules import ClassRules
from tests.grading.mini_class import FAR_RIGHT, RIGHT, WRONG, MiniClass

OTHERWISE_RIGHT = "def double(x):\n    return x + x\n"
BOTH = ("double", "quadruple")
STRICTER = '''def test_nothing_comes_back_as_nothing(double):
    """Twice nothing is a thousand, from now on."""
    double(0.0).equals(1000.0)
'''
ON_DOUBLE = "from basics.double import double\n\ndef quadruple(x):\n    return double(double(x))\n"


@pytest.fixture
def mini(tmp_path: Path) -> MiniClass:
    """ada is right, bob is wrong."""
    mini = MiniClass(tmp_path)
    mini.hand_in("ada")
    mini.hand_in("bob", WRONG)
    return mini


def test_what_was_judged_is_not_judged_again(mini: MiniClass) -> None:
    """A second run opens no sandbox, judges nobody, and ends in the same class."""
    first = mini.grade()
    second = mini.grade()
    assert first.judged == ["ada", "bob"]
    assert not second.opened
    assert second.judged == []
    assert second.outcome == first.outcome


def test_force_judges_everybody_again(mini: MiniClass) -> None:
    mini.grade()
    assert mini.grade(force=True).judged == ["ada", "bob"]


def test_a_changed_file_is_judged_again_and_no_other(mini: MiniClass) -> None:
    """The student sees the new grade without anyone being asked: the work is new."""
    mini.grade()
    mini.hand_in("bob", OTHERWISE_RIGHT)
    run = mini.grade()
    assert run.judged == ["bob"]
    assert run.found("bob").points == 2
    assert run.asked == ()


def test_a_newcomer_is_judged_and_no_other(mini: MiniClass) -> None:
    mini.grade()
    mini.hand_in("cy", OTHERWISE_RIGHT)
    run = mini.grade()
    assert run.judged == ["cy"]
    assert list(run.grades) == ["ada", "bob", "cy"]


def test_a_file_that_is_handed_in_once_more_is_known(mini: MiniClass) -> None:
    """Going back to what was judged before costs nothing."""
    before = mini.grade()
    mini.hand_in("ada", WRONG)
    assert mini.grade().judged == []  # it is what bob has handed in
    mini.hand_in("ada", RIGHT)
    again = mini.grade()
    assert again.judged == []
    assert again.outcome == before.outcome


def test_another_seed_is_another_judgement(mini: MiniClass) -> None:
    mini.grade(seed=1)
    run = mini.grade(seed=2)
    assert run.judged == ["ada", "bob"]
    assert {grade.seed for grade in run.grades.values()} == {2}


def test_the_seed_is_kept_before_anything_is_judged(mini: MiniClass) -> None:
    """A run that ends at its first submission goes on with the same inputs."""

    def stop(event: Event) -> None:
        if isinstance(event, Graded):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mini.grade(seed=5, on_event=stop)
    with mini.book() as book:
        assert book.seed() == 5
        assert book.entries() == []


def test_an_interrupted_run_goes_on_where_it_was(mini: MiniClass) -> None:
    """What was judged before the interruption is not judged again."""
    stopped = []

    def stop(event: Event) -> None:
        if isinstance(event, Graded):
            stopped.append(event.entry.student.id)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mini.grade(on_event=stop)
    assert stopped == ["ada"]
    assert mini.grade().judged == ["bob"]


def test_what_two_hand_in_alike_is_judged_once(mini: MiniClass) -> None:
    """Byte for byte the same files: the suite runs no more often than for one of them."""
    log = mini.root / "suites/basics/double/ran"
    mini.add_check(
        "from pathlib import Path\n\n\n"
        "def test_that_counts(double):\n"
        '    """Leaves a mark each time it is run."""\n'
        '    with Path(__file__).with_name("ran").open("a") as file:\n'
        '        file.write("x")\n'
    )
    mini.grade()
    alone = len(log.read_text())
    for student in ("cy", "di", "ed"):
        mini.hand_in(student)
    log.unlink()
    run = mini.grade(force=True)
    assert len(log.read_text()) == alone
    assert [run.found(student).points for student in ("ada", "cy", "di", "ed")] == [2] * 4


def test_a_hand_in_of_a_group_counts_for_each_of_it(mini: MiniClass) -> None:
    """One folder, one judgement, two grades; who is of no group and silent gets zero."""
    roster = [
        Student(id="ada", group="lions"),
        Student(id="bob"),
        Student(id="cy", group="lions"),
        Student(id="di"),
    ]
    run = mini.grade(roster=roster)
    assert [run.found(student).points for student in ("ada", "bob", "cy", "di")] == [2, 0, 2, 0]
    assert [run.grades[student].submitted for student in ("ada", "cy", "di")] == [True, True, False]
    assert run.found("di").outcome is Outcome.NOT_STARTED
    with mini.book() as book:
        assert {entry.hash for entry in book.entries() if entry.student.group == "lions"} == {
            next(entry.hash for entry in book.entries() if entry.student.id == "ada")
        }


def test_where_nothing_is_to_be_judged_no_sandbox_is_opened(mini: MiniClass) -> None:
    """Who handed in nothing or nothing that can be read needs none."""
    (mini.submissions / "cy.zip").write_bytes(b"no zip at all")
    roll = mini.roll([Student(id="cy"), Student(id="di")])
    run = mini.grade(roll=roll)
    assert not run.opened
    assert run.grades["cy"].refused
    assert run.found("cy").points == run.found("di").points == 0


def test_the_order_of_the_class_is_nobodys_grade(mini: MiniClass, tmp_path: Path) -> None:
    """The same seed gives the same results, whoever is judged first and however many at once."""
    mini.hand_in("cy", "def double(x):\n    return x + 'a'\n")
    mini.hand_in("di", "import random\n\ndef double(x):\n    return x * random.random()\n")
    mini.hand_in("ed", None, quadruple=FAR_RIGHT)
    mini.hand_in("fo", WRONG, quadruple=ON_DOUBLE)
    lines = mini.roll().lines
    results = []
    for number, jobs in enumerate((1, 2, 4)):
        mini.out = tmp_path / f"out{jobs}"
        ordered = lines if number % 2 else lines[::-1]
        run = mini.grade(only=BOTH, jobs=jobs, roll=Roll(ordered, ()))
        results.append(sorted(run.results, key=lambda line: str(line["student"])))
    assert results[0] == results[1] == results[2]
    assert [line["points"] for line in results[0]] == [2, 0, 0, 0, 3, 3]


def test_a_need_that_fails_is_the_references(mini: MiniClass) -> None:
    """What builds on it is judged all the same, and the result says on whose shoulders."""
    mini.hand_in("bob", WRONG, quadruple=ON_DOUBLE)
    run = mini.grade(only=BOTH)
    assert run.found("bob").outcome is Outcome.WRONG
    assert run.found("bob", "quadruple").outcome is Outcome.PASSED
    assert run.found("bob", "quadruple").replaced == ("double",)


def test_a_class_may_hold_a_need_against_what_builds_on_it(mini: MiniClass) -> None:
    """With replace_needs off it is blocked; turning it off asks before a grade changes."""
    mini.hand_in("bob", WRONG, quadruple=ON_DOUBLE)
    mini.grade(only=BOTH)
    run = mini.grade(only=BOTH, rules=ClassRules(replace_needs=False))
    assert run.found("bob", "quadruple").outcome is Outcome.BLOCKED
    assert run.found("bob", "quadruple").points == 0
    assert [(change.student, change.exercise) for change in run.asked] == [("bob", "quadruple")]


def test_a_stricter_suite_shows_whose_grade_would_change(mini: MiniClass) -> None:
    """And why: the first sentence of what it now says. Where nothing changes nothing is asked."""
    mini.grade()
    _stricter(mini)
    run = mini.grade()
    (change,) = run.asked
    assert (change.student, change.exercise) == ("ada", "double")
    assert (change.before, change.after) == (Outcome.PASSED, Outcome.WRONG)
    assert (change.points_before, change.points_after) == (2, 0)
    assert change.why == run.found("ada").message
    assert run.outcome.kept
    assert mini.grade().asked == ()


def test_without_agreement_the_class_stays(mini: MiniClass) -> None:
    """Class, seed and basis are as they were, and the next run asks once more."""
    before = mini.grade()
    _stricter(mini)
    run = mini.grade(seed=8, agree=False)
    assert not run.outcome.kept
    with mini.book() as book:
        assert tuple(book.entries()) == before.outcome.entries
        assert book.seed() == 7
    again = mini.grade(seed=8, agree=False)
    assert again.asked == run.asked
    assert again.judged == []


def test_a_change_that_touches_no_grade_asks_nothing(mini: MiniClass) -> None:
    """A suite with one more check that all pass is judged by, and kept without a word."""
    mini.grade()
    mini.add_check(
        'def test_one_is_doubled(double):\n    """One more number."""\n    double(1.0).number()\n'
    )
    run = mini.grade()
    assert run.judged == ["ada", "bob"]
    assert run.asked == ()
    assert run.outcome.kept


def test_an_override_outlives_a_changed_suite(mini: MiniClass) -> None:
    """The points set by hand stand, so there is no change to ask about."""
    mini.grade()
    with mini.book() as book:
        for student in ("ada", "bob"):
            book.keep_override(student, "double", Override(1.5, "Shown at the board.", book.now()))
    assert mini.grade().found("ada").points == 1.5
    _stricter(mini)
    run = mini.grade()
    assert run.found("ada").outcome is Outcome.WRONG
    assert run.found("ada").points == run.found("bob").points == 1.5
    assert run.found("ada").override is not None


def test_one_student_is_graded_and_the_rest_stays(mini: MiniClass) -> None:
    """In the student's place in the class; nobody else is judged or changed."""
    mini.grade()
    mini.hand_in("ada", WRONG)
    mini.hand_in("bob", RIGHT)
    run = mini.grade(students=["bob"])
    assert run.judged == []  # the file is ada's old one
    assert [(name, run.found(name).points) for name in run.grades] == [("ada", 2), ("bob", 2)]
    with mini.book() as book:
        assert tuple(book.entries()) == run.outcome.entries


def test_a_student_whom_the_class_lacks_comes_last(mini: MiniClass) -> None:
    mini.grade()
    mini.hand_in("aa")
    run = mini.grade(students=["aa"])
    assert list(run.grades) == ["ada", "bob", "aa"]


def test_one_student_is_not_graded_on_other_terms_than_the_class(mini: MiniClass) -> None:
    """Other exercises, another seed or other rules would leave a class that nobody can explain."""
    mini.grade()
    before = (mini.out / "gradebook.db").read_bytes()
    for terms, said in (
        ({"only": BOTH}, "--only"),
        ({"seed": 8}, "--seed"),
        ({"rules": ClassRules(points={"double": 9.0})}, "--class"),
    ):
        with pytest.raises(UsageError, match=said):
            mini.grade(students=["bob"], **terms)
    assert (mini.out / "gradebook.db").read_bytes() == before


def test_nobody_of_that_name_is_no_class(mini: MiniClass) -> None:
    with pytest.raises(UsageError, match="Did you mean `bob`"):
        mini.grade(students=["bop"])


def test_a_reference_that_does_not_pass_stops_the_class(mini: MiniClass) -> None:
    """Nobody is given a zero by a suite that nothing could pass; the class stays as it was."""
    before = mini.grade()
    mini.add_check(STRICTER)
    with pytest.raises(EngineError, match="the reference itself does not pass"):
        mini.grade()
    with mini.book() as book:
        assert tuple(book.entries()) == before.outcome.entries


def _stricter(mini: MiniClass) -> None:
    """From now on twice nothing is a thousand, by suite and reference alike."""
    mini.add_check(STRICTER)
    (mini.root / "solutions/basics/double.py").write_text(
        'def double(x):\n    """Return twice x."""\n    return 2 * x if x else 1000.0\n',
        encoding="utf-8",
    )
