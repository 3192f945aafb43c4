"""The judge: one set of collected checks, one seed, one reference, for any number of submissions.

Nothing here knows an exercise by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePosixPath

import msgspec

from checker.engine.budget import USUAL, Allowance
from checker.engine.desk import Truth
from checker.engine.diagnosis import Diagnostician
from checker.engine.events import Event
from checker.engine.learner import Learner, Module
from checker.engine.misconception import read_misconceptions
from checker.engine.nursery import Nursery
from checker.engine.pack import Pack
from checker.engine.precedents import Precedents
from checker.engine.reference import Reference, Rehearsal
from checker.engine.result import Outcome
from checker.engine.seeds import derived
from checker.engine.session import Checks
from checker.engine.sitting import Sitting
from checker.engine.solver import LocalSolver, RemoteSolver, Solver
from checker.engine.source import Files, Folder, SourceFile, Tree, files_below
from checker.engine.verdict import ExerciseResult
from checker.errors import EngineError
from checker.quest.model import Exercise

OnEvent = Callable[[Event], None]


class Terms(msgspec.Struct, frozen=True):
    """By what terms is judged. `replace_needs`: what a need that does not pass holds up is judged
    with the reference in its place.
    """

    usual: Allowance = USUAL
    replace_needs: bool = False


class Judged(msgspec.Struct, frozen=True):
    """What came of a submission, and what the sandbox has denied it."""

    results: tuple[ExerciseResult, ...]
    denied: tuple[str, ...]


class Judge:
    """Judges submissions by one set of collected checks, one seed, and one reference."""

    def __init__(
        self,
        pack: Pack,
        checks: Checks,
        nurseries: Mapping[tuple[str, ...], Nursery],
        seed: int,
        core: int | None,
        on_event: OnEvent,
        terms: Terms = Terms(),  # noqa: B008  frozen
    ) -> None:
        self.pack = pack
        self.checks = checks
        self.nurseries = nurseries
        self.seed = seed
        self.core = core
        self.on_event = on_event
        self.terms = terms
        self.precedents = Precedents()
        self._solutions = Folder(pack.solutions)
        self._truths: dict[str, Truth] = {}
        self._harnesses: dict[str, Path | None] = {}
        self._diagnosticians: dict[str, Diagnostician] = {}
        self._references = {key: Reference(self._solver(key)) for key in nurseries}

    def judge(self, tree: Tree, exercises: Sequence[Exercise]) -> Judged:
        """The results of the exercises whose files lie in the tree, in the order given."""
        submission = Sitting(self, tree, self.learner)
        try:
            results = tuple([submission.result(exercise) for exercise in exercises])
        finally:
            submission.close()
        return Judged(results, tuple(submission.denied))

    def close(self) -> None:
        for reference in self._references.values():
            reference.close()

    def move(
        self, nurseries: Mapping[tuple[str, ...], Nursery], core: int | None, on_event: OnEvent
    ) -> None:
        """Go on in a fork of the process, with nurseries of its own. What is known stays known."""
        self.nurseries, self.core, self.on_event = nurseries, core, on_event
        self._diagnosticians.clear()
        for key, reference in self._references.items():
            if key:
                reference.solver = self._solver(key)

    def rehearse(self, exercises: Sequence[Exercise]) -> None:
        """Judge the reference itself; from then on its answers are known.

        Raises EngineError where it does not pass, since then nothing could.
        """
        submission = Sitting(self, Files(files_below(self.pack.solutions)), self._rehearsal)
        try:
            for result in map(submission.result, exercises):
                if result.outcome is not Outcome.PASSED:
                    raise EngineError(
                        f"{result.exercise}: the reference itself does not pass: {result.message}"
                    )
        finally:
            submission.close()

    def _rehearsal(self, exercise: Exercise, tree: Tree) -> Learner:
        reference = self.truth(exercise).reference
        return Rehearsal(self.nursery(exercise), tree, self.core, self.on_event, reference)

    def learner(self, exercise: Exercise, tree: Tree) -> Learner:
        """Whoever asks workers for the exercise's chapter."""
        return Learner(self.nursery(exercise), tree, self.core, self.on_event)

    def nursery(self, exercise: Exercise) -> Nursery:
        return self.nurseries[self.pack.warm(exercise)]

    def _solver(self, key: tuple[str, ...]) -> Solver:
        if not key:
            return LocalSolver(self.pack.solutions)
        tree = Files(files_below(self.pack.solutions))
        return RemoteSolver(Learner(self.nurseries[key], tree, self.core, lambda event: None))

    def truth(self, exercise: Exercise) -> Truth:
        """Who answers for the exercise, and the solution that is asked; read once."""
        if exercise.id not in self._truths:
            reference = self._references[self.pack.warm(exercise)]
            self._truths[exercise.id] = Truth(reference, self._solution(exercise))
        return self._truths[exercise.id]

    def diagnostician(self, exercise: Exercise) -> Diagnostician:
        """Who names bugs by the exercise's catalogue; made at the first failure."""
        if exercise.id not in self._diagnosticians:
            self._diagnosticians[exercise.id] = self._new_diagnostician(exercise)
        return self._diagnosticians[exercise.id]

    def _new_diagnostician(self, exercise: Exercise) -> Diagnostician:
        truth = self.truth(exercise)

        def as_module(file: SourceFile, name: str) -> Module:
            return msgspec.structs.replace(self.module(exercise, file), name=name)

        entries = tuple(read_misconceptions(self.pack.suite(exercise)))
        return Diagnostician(entries, truth.reference, truth.solution, as_module)

    def module(self, exercise: Exercise, file: SourceFile) -> Module:
        """The exercise as a worker loads it, from that file."""
        chapter = self.pack.quest.chapter_of(exercise)
        return Module(
            exercise=exercise.id,
            name=f"{chapter.id}.{exercise.id}",
            file=file,
            functions=exercise.functions,
            harness=self._harness(exercise),
            seed=derived(self.seed, exercise.id),
        )

    def _harness(self, exercise: Exercise) -> Path | None:
        if exercise.id not in self._harnesses:
            self._harnesses[exercise.id] = self.pack.harness(exercise)
        return self._harnesses[exercise.id]

    def _solution(self, exercise: Exercise) -> Module:
        file = self.pack.quest.chapter_of(exercise).file(exercise)
        return self.module(exercise, self.solution_source(file))

    def solution_source(self, file: PurePosixPath) -> SourceFile:
        """The reference's file. Raises EngineError where there is none."""
        source = self._solutions.read(file)
        if source is None:
            raise EngineError(f"{self.pack.solutions / file}: the solution is missing")
        return source
