"""The sample class: what it is made of, and that grading takes it for what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.engine.classroom import Classroom, Plan, open_classroom
from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.grading.claims import match
from checker.grading.intake import read_handin, survey
from checker.grading.judging import judgement_of
from checker.grading.sample import DEADLINE, SampleClass, sample_class
from checker.grading.sampleforms import Form
from checker.grading.samplework import HOSTILE, Shares, Work
from checker.quest.loader import load_quest
from tests.grading.handed_in import tree

MINI = Path(__file__).parents[1] / "packs" / "mini" / "quest.toml"


@pytest.fixture(scope="module")
def mini() -> Pack:
    return Pack.beside(load_quest(MINI), MINI)


@pytest.fixture(scope="module")
def twelve(pack: Pack) -> SampleClass:
    return sample_class(pack, 12, 1)


def test_the_same_seed_is_the_same_class(pack: Pack, twelve: SampleClass) -> None:
    """Byte for byte; another seed is another class."""
    assert sample_class(pack, 12, 1) == twelve
    assert sample_class(pack, 12, 2).files != twelve.files


def test_a_class_of_twelve_has_every_form_and_every_kind(twelve: SampleClass) -> None:
    assert {one.form for one in twelve.handins} == set(Form)
    assert {one.work for one in twelve.handins} == {*Work, None}
    assert len(twelve.students) == len({student.id for student in twelve.students}) == 12
    (pair,) = [one for one in twelve.handins if one.form is Form.GROUP]
    assert len(pair.students) == 2


@pytest.mark.parametrize("seed", range(5))
def test_intake_takes_each_for_what_it_is(pack: Pack, tmp_path: Path, seed: int) -> None:
    """Everyone is known but the one who is absent; nothing is refused but the empty archive."""
    made = sample_class(pack, 12, seed)
    matched = match(survey(tree(tmp_path, made.files), pack.quest).found, made.students)
    assert matched.unknown == ()
    handins = {one: one_of for one_of in made.handins for one in one_of.students}
    assert [handins[student.id].form for student in matched.absent] == [Form.ABSENT]
    for claim in matched.claims:
        sample = handins[claim.student.id]
        read = read_handin(claim.found, pack.quest)
        assert (read.refused is not None) == (sample.form is Form.EMPTY)
        assert read.quiz == sample.quiz
        late = read.submitted_at is not None and read.submitted_at > DEADLINE
        assert late == (sample.form is Form.LATE)
        for piece in sample.pieces:
            source = read.files[str(pack.quest.chapter_of(piece.exercise).file(piece.exercise))]
            assert source == piece.source or sample.form is Form.NOTEBOOK


def test_what_it_says_of_its_pieces_is_true(mini: Pack, tmp_path: Path) -> None:
    """Each exercise gets an outcome that its sample expects, in whatever form it came.

    Without the attacks, for which nobody judges outside of the sandbox.
    """
    made = sample_class(mini, 14, 3, shares=Shares(hostile=0))
    matched = match(survey(tree(tmp_path, made.files), mini.quest).found, made.students)
    handins = {one: one_of for one_of in made.handins for one in one_of.students}

    def judge(room: Classroom) -> list[tuple[Form, Outcome, frozenset[Outcome]]]:
        found = []
        for claim in matched.claims:
            read = read_handin(claim.found, mini.quest)
            sample = handins[claim.student.id]
            if read.refused is None:
                judged = judgement_of(room.judge, read.files, mini.quest.exercises).exercises
                outcomes = {one.exercise: one.outcome for one in judged}
                amiss = {piece.exercise.id for piece in sample.pieces if piece.misconception}
                found += [
                    (sample.form, outcomes[piece.exercise.id], piece.expected)
                    for piece in sample.pieces
                    if sample.form is not Form.NOTEBOOK or not amiss & {*piece.exercise.needs}
                ]
        return found

    found = open_classroom(mini, Plan(mini.quest.exercises, 1, seats=None), judge)
    assert len(found) > 20
    assert [one for one in found if one[1] not in one[2]] == []


def test_a_class_to_measure_with(pack: Pack) -> None:
    """Shares and exercises as asked for, all as folders, everyone working on everything."""
    exercises = [e for chapter in pack.quest.chapters[:2] for e in chapter.exercises]
    shares = Shares(right=0.6, wrong=0.37, started=0, hostile=0.03, gives_up=0)
    made = sample_class(pack, 100, 7, exercises=exercises, shares=shares, forms=(Form.FOLDER,))
    works = [one.work for one in made.handins]
    assert [works.count(work) for work in Work] == [60, 37, 0, 3]
    for one in made.handins:
        assert [piece.exercise for piece in one.pieces] == exercises
        assert sum(piece.kind == HOSTILE for piece in one.pieces) == (one.work is Work.HOSTILE)


@pytest.mark.parametrize("students", [0, 1, 2, 11, 45])
def test_any_number_of_students(mini: Pack, students: int) -> None:
    made = sample_class(mini, students, 1)
    assert len(made.students) == students
    assert sorted(s for one in made.handins for s in one.students) == sorted(
        student.id for student in made.students
    )


@pytest.mark.parametrize("seed", range(3))
def test_nothing_right_leans_on_what_is_not_the_references(pack: Pack, seed: int) -> None:
    """What a right piece imports is a solution, or a wrong need, which the reference stands for."""
    for one in sample_class(pack, 40, seed).handins:
        kinds = {piece.exercise.id: piece.kind for piece in one.pieces}
        for piece in one.pieces:
            leans = {name for name in kinds if f".{name} import".encode() in piece.source}
            if piece.misconception is None and piece.kind != HOSTILE:
                assert all(
                    kinds[name] == "solution"
                    or (kinds[name] != "accepted" and name in piece.exercise.needs)
                    for name in leans
                ), (one.students, piece.exercise.id, piece.name)
