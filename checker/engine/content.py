"""Prove a pack's content: every sample must get the outcome that its folder's name states.

    stubs             not started
    solutions         passed
    accepted/         passed: other right ways to write the exercise
    misconceptions/   refused: what learners really get wrong, one idea a file
    wrong/            refused: the same ideas, written by another hand

A sample is judged inside a copy of the solutions, so that what it imports is right.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.engine.check import Submission, check_all
from checker.engine.events import Event
from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from checker.quest.model import Exercise

_REFUSED = frozenset({Outcome.WRONG, Outcome.CRASHED, Outcome.TIMED_OUT})


@dataclass(frozen=True)
class Sample:
    """One file whose outcome is known beforehand."""

    exercise: Exercise
    kind: str
    name: str
    source: bytes

    @property
    def expected(self) -> frozenset[Outcome]:
        if self.kind == "stub":
            return frozenset({Outcome.NOT_STARTED})
        passes = self.kind in ("solution", "accepted")
        return frozenset({Outcome.PASSED}) if passes else _REFUSED


@dataclass(frozen=True)
class Proof:
    """What came of a sample."""

    sample: Sample
    result: ExerciseResult

    @property
    def holds(self) -> bool:
        return self.result.outcome in self.sample.expected


def samples(
    pack: Pack, exercises: Iterable[Exercise], stub: Callable[[Exercise], bytes]
) -> list[Sample]:
    """Every sample of the exercises; `stub` gives an exercise's pristine stub."""
    found = []
    for exercise in exercises:
        file = pack.quest.chapter_of(exercise).file(exercise)
        found.append(Sample(exercise, "stub", file.name, stub(exercise)))
        found.append(
            Sample(exercise, "solution", file.name, (pack.solutions / file).read_bytes())
        )
        for kind in ("accepted", "misconceptions", "wrong"):
            found += [
                Sample(exercise, kind, path.name, path.read_bytes())
                for path in sorted((pack.suite(exercise) / kind).glob("*.py"))
            ]
    return found


def prove(
    pack: Pack,
    wanted: Sequence[Sample],
    seed: int | None = None,
    on_event: Callable[[Event], None] = lambda event: None,
) -> list[Proof]:
    """Judge the samples, all in one session. Raises EngineError as a check does."""
    with TemporaryDirectory(prefix="questcheck-") as scratch:
        submissions = [
            Submission(_tree(pack, sample, Path(scratch, str(index))), (sample.exercise,))
            for index, sample in enumerate(wanted)
        ]
        checked = check_all(pack, submissions, seed, on_event)
    return [Proof(s, c.results[0]) for s, c in zip(wanted, checked, strict=True)]


def _tree(pack: Pack, sample: Sample, folder: Path) -> Path:
    root = folder / "exercises"
    shutil.copytree(pack.solutions, root, ignore=shutil.ignore_patterns("__pycache__"))
    file = root / pack.quest.chapter_of(sample.exercise).file(sample.exercise)
    file.write_bytes(sample.source)
    return root
