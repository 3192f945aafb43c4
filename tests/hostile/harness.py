"""Runs hostile submissions as a class is run, and says what each has come to.

One classroom for all of them: the pool's own judges, each entry with an honest exercise beside it,
and between any two an honest student, judged by whoever is free.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from checker.engine.classroom import Classroom, Plan, open_classroom
from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.grading.model import Grade, Handin, Judgement, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.quest.model import Exercise
from checker.reports.grades.results import results_jsonl
from tests.hostile.catalogue import Attack, Expect, Kind
from tests.hostile.family import Family
from tests.hostile.inert import alive
from tests.hostile.scene import SECRET, VARIABLE, Scene, remove_shared

NEIGHBOUR = "sigmoid"  # the honest exercise beside each attack
HONEST = ("relu", NEIGHBOUR)  # what an honest student hands in
SEED = 20_240_229
JOBS = 2
SEATS = 8
# What may outlive a submission can be told from the next one's own only if it runs alone.
_ALONE = {Kind.PROCESS, Kind.SCRATCH}


@dataclass
class Seen:
    """What came of one attack: nothing wrong where `faults` is empty. `seconds` as judged."""

    attack: Attack
    judgement: Judgement | None = None
    faults: list[str] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        return self.judgement.seconds if self.judgement else 0.0


@dataclass
class Seeing:
    """All attacks by id; `at_large` is what no single one can be blamed for."""

    seen: dict[str, Seen]
    at_large: list[str]
    layers: frozenset[str]


def run(
    pack: Pack, attacks: Sequence[Attack], folder: Path, off: frozenset[str] = frozenset()
) -> Seeing:
    """Judge the attacks in one classroom, without the layers in `off`."""
    exercises = _exercises(pack, (*HONEST, *(attack.exercise for attack in attacks)))
    plan = Plan(exercises=exercises, seed=SEED, seats=SEATS, off=off)
    remove_shared()
    with _our_own_place(folder):
        seeing = open_classroom(pack, plan, lambda room: _Run(pack, room, folder)(attacks))
        seeing.at_large += [f"{name} is left at the end" for name in sorted(_temporary())]
    return seeing


@contextlib.contextmanager
def _our_own_place(folder: Path) -> Iterator[None]:
    """Temporary files below the folder, and a canary among the variables."""
    before = tempfile.tempdir
    temporary = folder / "temporary"
    temporary.mkdir()
    tempfile.tempdir = str(temporary)
    os.environ[VARIABLE] = SECRET
    try:
        yield
    finally:
        tempfile.tempdir = before
        os.environ.pop(VARIABLE, None)


def _exercises(pack: Pack, names: Collection[str]) -> tuple[Exercise, ...]:
    return tuple(exercise for exercise in pack.quest.exercises if exercise.id in names)


class _Run:
    """One run over the attacks, while the classroom is open."""

    def __init__(self, pack: Pack, room: Classroom, folder: Path) -> None:
        self._pack = pack
        self._room = room
        self._folder = folder
        self._honest = {self._file(name): _solution(pack, name) for name in HONEST}
        self._scenes: dict[int, Scene] = {}
        self._attacks: Sequence[Attack] = ()
        self._seen: dict[int, Seen] = {}
        self._at_large: list[str] = []

    def __call__(self, attacks: Sequence[Attack]) -> Seeing:
        self._attacks = attacks
        self._before = _temporary()
        with Family() as self._family:
            try:
                for exercise in dict.fromkeys(attack.exercise for attack in attacks):
                    numbers = [n for n, attack in enumerate(attacks) if attack.exercise == exercise]
                    self._judge(_exercises(self._pack, {exercise, *HONEST}), numbers)
            finally:
                for scene in self._scenes.values():
                    scene.clear()
            self._at_large += [f"{name} is left" for name in self._leftovers()]
        seen = {found.attack.id: found for found in self._seen.values()}
        return Seeing(seen, self._at_large, self._room.layers)

    def _judge(self, exercises: Sequence[Exercise], numbers: Sequence[int]) -> None:
        from checker.grading.pool import Pool

        alone = [n for n in numbers if self._attacks[n].effect.kind in _ALONE]
        # Those that sleep come first: others are judged meanwhile.
        numbers = sorted(numbers, key=lambda n: self._attacks[n].category != "time")
        pool = Pool(self._room, exercises, JOBS, SEATS)
        try:
            pool.run(self._handins([n for n in numbers if n not in alone]), self._done)
            self._at_large += [f"{name} runs on" for name in self._family.strangers()]
            for number in alone:
                pool.run(self._handins([number]), self._done)
                faults = self._seen[number].faults
                faults += [f"{name} runs on" for name in self._family.strangers()]
                faults += [f"{name} is left" for name in self._leftovers()]
        finally:
            pool.close()

    def _handins(self, numbers: Sequence[int]) -> Iterator[tuple[int, Mapping[str, bytes]]]:
        """Each attack, and an honest student after it, who has the number below zero."""
        for number in numbers:
            attack = self._attacks[number]
            self._scenes[number] = scene = Scene(attack, self._pack, self._folder / str(number))
            self._seen[number] = Seen(attack)
            source = scene.places.fill(attack.source).encode()
            neighbour = self._file(NEIGHBOUR)
            files = {neighbour: self._honest[neighbour], self._file(attack.exercise): source}
            yield number, files
            yield -1 - number, self._honest

    def _done(self, number: int, judgement: Judgement) -> None:
        orphans = [f"{name} runs on" for name in self._family.orphans()]
        if number < 0:
            self._seen[-1 - number].faults += [*orphans, *self._of_honest(judgement)]
            return
        seen, scene = self._seen[number], self._scenes.pop(number)
        seen.judgement = judgement
        seen.faults += [*orphans, *scene.traces(), *self._of_judgement(seen.attack, judgement)]
        scene.clear()

    def _of_honest(self, judgement: Judgement) -> Iterator[str]:
        """What a student who got everything right can complain of."""
        outcomes = {item.exercise: item.outcome for item in judgement.exercises}
        if any(outcomes.get(name) is not Outcome.PASSED for name in HONEST):
            yield f"an honest student got {outcomes} ({judgement.engine_error})"
        if judgement.denied:
            yield f"an honest student was denied {judgement.denied}"

    def _of_judgement(self, attack: Attack, judgement: Judgement) -> Iterator[str]:
        if judgement.engine_error is not None:
            yield f"the engine failed: {judgement.engine_error}"
            return
        items = {item.exercise: item for item in judgement.exercises}
        passed = {name for name, item in items.items() if item.outcome is Outcome.PASSED}
        message = items[attack.exercise].message
        if (attack.exercise in passed) is (attack.expect is Expect.NO_POINT):
            yield f"{attack.exercise} {items[attack.exercise].outcome.value}: {message[:200]}"
        if NEIGHBOUR not in {*passed, attack.costs}:
            yield f"its own {NEIGHBOUR} {items[NEIGHBOUR].outcome.value}"
        grade = self._grade(attack, judgement)
        text = json.dumps(msgspec.to_builtins(judgement))
        kind, argument = attack.effect.kind, attack.effect.argument
        if kind is Kind.LEAK and argument in text:
            place = text.index(argument)
            yield f"{text[place : place + 80]} is in its results"
        if kind is Kind.SMALL and (size := len(results_jsonl([grade]))) >= int(argument):
            yield f"its row is {size:,} bytes long"
        if kind is Kind.TIME and items[attack.exercise].seconds > int(argument):
            yield f"it took {items[attack.exercise].seconds:.1f} s"
        reports = self._folder / f"reports-{attack.category}-{attack.name}"
        yield from alive(self._pack.quest, grade, reports)

    def _grade(self, attack: Attack, judgement: Judgement) -> Grade:
        student = Student(id="student")
        handin = Handin(student=student.id, origin="class/student", files={})
        return grade_of(
            self._pack.quest,
            ClassRules(),
            student,
            handin,
            judgement,
            seed=SEED,
            asked=frozenset(item.exercise for item in judgement.exercises),
        )

    def _leftovers(self) -> list[str]:
        """Temporary files that were not there before."""
        return sorted(_temporary() - self._before)

    def _file(self, name: str) -> str:
        exercise = self._pack.quest.exercise(name)
        return str(self._pack.quest.chapter_of(exercise).file(exercise))


def _temporary() -> set[str]:
    """What lies among the temporary files, and in the room that the class has there."""
    folder = Path(tempfile.gettempdir())
    return {str(path.relative_to(folder)) for each in ("*", "*/*") for path in folder.glob(each)}


def _solution(pack: Pack, name: str) -> bytes:
    exercise = pack.quest.exercise(name)
    return (pack.solutions / pack.quest.chapter_of(exercise).file(exercise)).read_bytes()
