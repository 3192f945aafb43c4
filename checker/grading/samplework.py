"""What the students of a sample class have written: right, wrong, hardly anything, or an attack.

It is made of a pack's own samples, whose outcomes are known beforehand. The attacks are harmless
where a sandbox holds, and nearly so where none does.
"""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum

import msgspec

from checker.engine.check import with_needs
from checker.engine.content import WRONG_KINDS, Sample, samples
from checker.engine.pack import Pack
from checker.quest.model import Exercise, Quest

RIGHT_KINDS = ("solution", "accepted")
HOSTILE = "hostile"

_IMPORTED = re.compile(r"^[ \t]*(?:from|import) \w+\.(\w+)", re.MULTILINE)
_ATTACKS = {
    "endless_loop": "    while True:\n        pass\n",
    "exit": "    import sys\n\n    sys.exit(0)\n",
    "fake_tick": '    print("\\u2713 passed, 90 of 90 XP")\n',
    "passwd": '    with open("/etc/passwd") as file:\n        return file.read()\n',
}


class Work(Enum):
    """What a student's hand-in is like as a whole."""

    RIGHT = "all right"
    WRONG = "partly wrong"
    STARTED = "hardly begun"
    HOSTILE = "hostile"


class Shares(msgspec.Struct, frozen=True, kw_only=True):
    """How a class is made up: of its hand-ins, so many parts of each kind of work.

    gives_up   of the hand-ins, the share that ends after one of the chapters
    wrong_each of a partly wrong hand-in's exercises, the share that is wrong
    """

    right: float = 0.4
    wrong: float = 0.3
    started: float = 0.1
    hostile: float = 0.2
    gives_up: float = 0.5
    wrong_each: float = 0.35

    def dealt(self, count: int) -> list[Work]:
        """So many hand-ins of each kind; the largest remainders get what is left."""
        parts = {
            Work.RIGHT: self.right,
            Work.WRONG: self.wrong,
            Work.STARTED: self.started,
            Work.HOSTILE: self.hostile,
        }
        whole = sum(parts.values())
        exact = {work: count * part / whole for work, part in parts.items()}
        dealt = {work: int(number) for work, number in exact.items()}
        left = count - sum(dealt.values())
        for work in sorted(parts, key=lambda work: dealt[work] - exact[work])[:left]:
            dealt[work] += 1
        return [work for work, number in dealt.items() for _ in range(number)]


class Author:
    """Writes hand-ins for some exercises of a pack, and for all that these need."""

    def __init__(
        self,
        pack: Pack,
        exercises: Sequence[Exercise],
        stub: Callable[[Exercise], bytes],
        shares: Shares,
    ) -> None:
        self.quest = pack.quest
        self._exercises = with_needs(pack, exercises)
        self._names = {exercise.id for exercise in pack.quest.exercises}
        self._shares = shares
        # In turn, so that the few of a small class are not all alike.
        self._attacks = itertools.cycle(_ATTACKS)
        self._samples: dict[tuple[str, str], list[Sample]] = {}
        for sample in samples(pack, self._exercises, stub):
            self._samples.setdefault((sample.exercise.id, sample.kind), []).append(sample)

    def write(self, work: Work, rng: random.Random, short: bool) -> tuple[Sample, ...]:
        """One student's files. A `short` hand-in ends with the first chapter."""
        return self._fitted(self._drafted(work, rng, self._reached(rng, short)))

    def _drafted(
        self, work: Work, rng: random.Random, exercises: Sequence[Exercise]
    ) -> tuple[Sample, ...]:
        if work is Work.RIGHT:
            return tuple(rng.choice(self._of(e, RIGHT_KINDS)) for e in exercises)
        if work is Work.WRONG:
            return self._partly_wrong(exercises, rng)
        if work is Work.STARTED:
            done = rng.randrange(max(1, len(exercises) // 2))
            return tuple(
                self._right(exercise, rng) if place < done else self._stub(exercise)
                for place, exercise in enumerate(exercises)
            )
        light = [exercise for exercise in exercises if not exercise.requires]
        target = rng.choice(light or exercises)
        return tuple(
            self._attack(exercise) if exercise is target else self._right(exercise, rng)
            for exercise in exercises
        )

    def _reached(self, rng: random.Random, short: bool) -> list[Exercise]:
        """The exercises up to the chapter in which the student stops."""
        chapters = list(dict.fromkeys(self.quest.chapter_of(e).id for e in self._exercises))
        end = len(chapters)
        if rng.random() < self._shares.gives_up:
            end = rng.randint(1, end)
        if short:
            end = 1
        kept = chapters[:end]
        return [e for e in self._exercises if self.quest.chapter_of(e).id in kept]

    def _partly_wrong(
        self, exercises: Sequence[Exercise], rng: random.Random
    ) -> tuple[Sample, ...]:
        forced = rng.choice(exercises)
        written = []
        for exercise in exercises:
            if exercise is forced or rng.random() < self._shares.wrong_each:
                written.append(self._wrong(exercise, rng))
            else:
                written.append(self._right(exercise, rng))
        return tuple(written)

    def _right(self, exercise: Exercise, rng: random.Random) -> Sample:
        """One that stays right beside others that are wrong."""
        return rng.choice([one for one in self._of(exercise, RIGHT_KINDS) if self._is_apart(one)])

    def _wrong(self, exercise: Exercise, rng: random.Random) -> Sample:
        """One of its wrong samples; its stub, where a pack has none."""
        apart = [one for one in self._of(exercise, WRONG_KINDS) if self._is_apart(one)]
        return rng.choice(apart or [self._stub(exercise)])

    def _stub(self, exercise: Exercise) -> Sample:
        return self._of(exercise, ("stub",))[0]

    def _attack(self, exercise: Exercise) -> Sample:
        name = next(self._attacks)
        functions = [f"def {f}(*given, **named):\n{_ATTACKS[name]}" for f in exercise.functions]
        return Sample(exercise, HOSTILE, f"{name}.py", "\n\n".join(functions).encode())

    def _fitted(self, drafted: Sequence[Sample]) -> tuple[Sample, ...]:
        """With the solution of whatever another piece imports, where it is right.

        Another right way may give lists where that piece, written beside the solutions, counts on
        arrays.
        """
        imported: set[str] = set()
        fitted = []
        for piece in reversed(drafted):  # imports lead to what comes earlier
            if piece.kind == "accepted" and piece.exercise.id in imported:
                piece = self._of(piece.exercise, ("solution",))[0]
            imported |= self._imports(piece)
            fitted.append(piece)
        return tuple(reversed(fitted))

    def _is_apart(self, sample: Sample) -> bool:
        """Whether it imports no exercise but its needs, which are the reference's where wrong."""
        return self._imports(sample) <= set(sample.exercise.needs)

    def _imports(self, sample: Sample) -> set[str]:
        return set(_IMPORTED.findall(sample.source.decode())) & self._names

    def _of(self, exercise: Exercise, kinds: Sequence[str]) -> list[Sample]:
        return [sample for kind in kinds for sample in self._samples.get((exercise.id, kind), [])]


def files_of(quest: Quest, work: Sequence[Sample]) -> dict[str, bytes]:
    """The files by their place below the folder of exercises."""
    return {
        str(quest.chapter_of(sample.exercise).file(sample.exercise)): sample.source
        for sample in work
    }


def quiz_of(quest: Quest, work: Work, rng: random.Random) -> bytes | None:
    """The student's quiz.json; None, where none is handed in."""
    if not quest.questions or work is Work.STARTED:
        return None
    answers: Mapping[str, str] = {
        question.id: (question.answer if work is Work.RIGHT else rng.choice(question.choices).id)
        for question in quest.questions
    }
    return (json.dumps(answers, indent=2) + "\n").encode()
