"""The judge: runs the checks of each exercise against a submission, and decides.

What fails is judged once more in a worker of its own before it counts, so that one file's
`np.seterr` cannot fail the next. Nothing here knows an exercise by name.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np

from checker.engine import wire
from checker.engine.answer import Proxy
from checker.engine.budget import AFTER_TIMEOUT, USUAL, call_budget
from checker.engine.events import Began, CheckEnded, Event, Waiting
from checker.engine.failure import Failure, LearnerFailure, Observation
from checker.engine.learner import Learner, Module, SourceFile, read_source
from checker.engine.nursery import Nursery
from checker.engine.pack import Pack
from checker.engine.reference import LocalSolver, Reference, RemoteSolver
from checker.engine.remarks import remarks_of_calls, remarks_of_import
from checker.engine.result import Outcome, Remark
from checker.engine.session import Check, Checks
from checker.engine.signature import parameters
from checker.engine.verdict import ExerciseResult
from checker.errors import EngineError
from checker.quest.model import Chapter, Exercise

OnEvent = Callable[[Event], None]


def draw_seed() -> int:
    """A fresh seed. Drawn only once the nurseries are forked, so that no worker inherits it."""
    return secrets.randbelow(2**31)


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
    ) -> None:
        self.pack = pack
        self.checks = checks
        self.nurseries = nurseries
        self.seed = seed
        self.core = core
        self.on_event = on_event
        self._solutions: dict[str, Module] = {}
        self._references = {key: self._reference(key) for key in nurseries}

    def judge(self, root: Path, exercises: Sequence[Exercise]) -> Iterator[ExerciseResult]:
        """The results of the exercises whose files lie below `root`, in the order given."""
        submission = _Submission(self, root.resolve())
        try:
            for exercise in exercises:
                yield submission.result(exercise)
        finally:
            submission.close()

    def close(self) -> None:
        for reference in self._references.values():
            reference.close()

    def _reference(self, key: tuple[str, ...]) -> Reference:
        if not key:
            return Reference(LocalSolver(self.pack.solutions))
        learner = Learner(self.nurseries[key], self.pack.solutions, self.core, lambda *_: None)
        return Reference(RemoteSolver(learner))

    def reference(self, exercise: Exercise) -> Reference:
        return self._references[self.pack.warm(exercise)]

    def module(self, exercise: Exercise, file: SourceFile) -> Module:
        """The exercise as a worker loads it, from that file."""
        chapter = self.pack.quest.chapter_of(exercise)
        return Module(
            exercise=exercise.id,
            name=f"{chapter.id}.{exercise.id}",
            file=file,
            functions=exercise.functions,
            harness=self.pack.harness(exercise),
            seed=_derived(self.seed, exercise.id),
        )

    def solution(self, exercise: Exercise) -> Module:
        """The reference's module; read once."""
        if exercise.id not in self._solutions:
            self._solutions[exercise.id] = self._read_solution(exercise)
        return self._solutions[exercise.id]

    def _read_solution(self, exercise: Exercise) -> Module:
        file = self.pack.quest.chapter_of(exercise).file(exercise)
        source = read_source(self.pack.solutions, file)
        if source is None:
            raise EngineError(f"{self.pack.solutions / file}: the solution is missing")
        return self.module(exercise, source)


def _derived(seed: int, *names: str) -> int:
    """A seed of its own for each name: fixed by the run's, and no way back to it."""
    text = "/".join([str(seed), *names])
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=4).digest(), "big")


class _Look(msgspec.Struct):
    """What one pass over an exercise's checks has seen."""

    failures: dict[str, tuple[Check, Failure]] = {}
    passed: set[str] = msgspec.field(default_factory=set)
    observations: list[Observation] = []
    notes: list[Remark] = []
    imported: wire.Aside = wire.NOTHING


class _Submission:
    """One learner's files, while they are judged."""

    def __init__(self, judge: Judge, root: Path) -> None:
        self._judge = judge
        self._quest = judge.pack.quest
        self._root = root
        self._results: dict[str, ExerciseResult] = {}
        self._chapter: tuple[str, tuple[str, ...]] | None = None
        self._learner: Learner | None = None
        self.slow = False

    def close(self) -> None:
        if self._learner is not None:
            self._learner.end()

    def result(self, exercise: Exercise) -> ExerciseResult:
        """The exercise's result; judged once, whoever asks."""
        if exercise.id not in self._results:
            begun = time.monotonic()
            try:
                result = self._judged(exercise)
            except EngineError as error:
                result = self._plain(exercise, Outcome.GRADER_ERROR, str(error))
            seconds = time.monotonic() - begun
            self._results[exercise.id] = msgspec.structs.replace(result, seconds=seconds)
        return self._results[exercise.id]

    def _judged(self, exercise: Exercise) -> ExerciseResult:
        checks = self._judge.checks.of(exercise.id)
        self._judge.on_event(Began(exercise.id, len(checks)))
        if missing := self._judge.pack.missing_extras(exercise):
            return self._plain(exercise, Outcome.BLOCKED, self._missing_sentence(missing))
        try:
            source = read_source(self._root, self._chapter_of(exercise).file(exercise))
        except LearnerFailure as error:
            return self._plain(exercise, Outcome.CRASHED, error.failure.sentence)
        if source is None:
            sentence = (
                f"{self._name(exercise)} is absent; "
                f"`questcheck reset {exercise.id}` brings the stub back."
            )
            return self._plain(exercise, Outcome.NOT_STARTED, sentence)
        module = self._judge.module(exercise, source)
        look = self._first_look(exercise, module, checks)
        if look.failures and not any(f.final for _, f in look.failures.values()):
            look = self._second_look(exercise, module, checks, look)
        result = self._decided(exercise, source, checks, look)
        return self._unless_blocked(exercise, look, result)

    def _first_look(self, exercise: Exercise, module: Module, checks: Sequence[Check]) -> _Look:
        key = (self._chapter_of(exercise).id, self._judge.pack.warm(exercise))
        if self._learner is None or self._chapter != key:
            self.close()
            self._learner, self._chapter = self._new_learner(exercise), key
        return self._look(exercise, module, checks, self._learner)

    def _second_look(
        self, exercise: Exercise, module: Module, checks: Sequence[Check], first: _Look
    ) -> _Look:
        """The checks that have not passed, once more in a worker that serves nothing else."""
        learner = self._new_learner(exercise)
        try:
            failing = [check for check in checks if check.name not in first.passed]
            second = self._look(exercise, module, failing, learner)
        finally:
            learner.end()
        return _Look(
            second.failures,
            first.passed | second.passed,
            first.observations + second.observations,
            first.notes + second.notes,
            second.imported,
        )

    def _look(
        self, exercise: Exercise, module: Module, checks: Sequence[Check], learner: Learner
    ) -> _Look:
        look = _Look()
        for check in checks:
            desk = _Desk(self, look, exercise, module, learner, check)
            failure = self._judge.checks.run(check, desk)
            self._judge.on_event(CheckEnded(exercise.id, check.name, failure is None))
            if failure is None:
                look.passed.add(check.name)
                continue
            look.failures[check.name] = (check, failure)
            if failure.outcome is Outcome.TIMED_OUT:
                self.slow = True
            if failure.final or not failure.came_back:
                break
        look.imported = learner.import_aside(module)
        return look

    def _new_learner(self, exercise: Exercise) -> Learner:
        return Learner(self._nursery(exercise), self._root, self._judge.core, self._on_wait)

    def _nursery(self, exercise: Exercise) -> Nursery:
        return self._judge.nurseries[self._judge.pack.warm(exercise)]

    def _on_wait(self, exercise: str, cpu: float, limit: float) -> None:
        self._judge.on_event(Waiting(exercise, cpu, limit))

    def _decided(
        self, exercise: Exercise, source: SourceFile, checks: Sequence[Check], look: _Look
    ) -> ExerciseResult:
        remarks = self._remarks(exercise, look)
        base = ExerciseResult(
            exercise=exercise.id,
            chapter=self._chapter_of(exercise).id,
            file=self._name(exercise),
            sha256=source.sha256,
            outcome=Outcome.PASSED,
            xp=exercise.xp,
            message=f"{exercise.id} passes all {len(checks)} checks.",
            checks_passed=len(look.passed),
            checks=len(checks),
        )
        if look.failures:
            check, failure = next(iter(look.failures.values()))
            return msgspec.structs.replace(
                base,
                outcome=failure.outcome,
                xp=0,
                message=failure.sentence,
                failure=failure,
                check=check.name,
                why=check.why,
            )
        if not checks or look.passed != {check.name for check in checks}:
            raise EngineError(f"{exercise.id}: {len(look.passed)} of {len(checks)} checks ran")
        return msgspec.structs.replace(base, remarks=remarks)

    def _remarks(self, exercise: Exercise, look: _Look) -> tuple[Remark, ...]:
        foreign = self._chapter_of(exercise).foreign_modules
        found = [
            *look.notes,
            *remarks_of_import(self._name(exercise), look.imported, foreign),
            *remarks_of_calls(look.observations),
        ]
        return tuple({remark.id: remark for remark in reversed(found)}.values())[::-1]

    def _unless_blocked(
        self, exercise: Exercise, look: _Look, result: ExerciseResult
    ) -> ExerciseResult:
        """BLOCKED where the file imports a need that does not pass; else the result as it is."""
        if result.outcome in (Outcome.PASSED, Outcome.NOT_STARTED):
            return result
        imports = look.imported.imports
        needs = [self._quest.exercise(name) for name in exercise.needs]
        imported = [need for need in needs if self._imports(imports, need)]
        blocking = [n.id for n in imported if self.result(n).outcome is not Outcome.PASSED]
        if not blocking:
            return result
        message = (
            f"{exercise.id} is blocked by {', '.join(blocking)}, which it imports "
            "and which does not pass."
        )
        return msgspec.structs.replace(
            result, outcome=Outcome.BLOCKED, message=message, blocked_by=tuple(blocking)
        )

    def _imports(self, imports: Sequence[str], need: Exercise) -> bool:
        name = f"{self._chapter_of(need).id}.{need.id}"
        return any(imported == name or imported.startswith(f"{name}.") for imported in imports)

    def _plain(self, exercise: Exercise, outcome: Outcome, message: str) -> ExerciseResult:
        return ExerciseResult(
            exercise=exercise.id,
            chapter=self._chapter_of(exercise).id,
            file=self._name(exercise),
            sha256=None,
            outcome=outcome,
            xp=0,
            message=message,
        )

    def _missing_sentence(self, missing: Sequence[str]) -> str:
        extras = [self._quest.extras[name] for name in missing]
        return "; ".join(
            f"it needs {extra.module}, which is not installed: {extra.install} ({extra.size})"
            for extra in extras
        )

    def _name(self, exercise: Exercise) -> str:
        return f"{self._root.name}/{self._chapter_of(exercise).file(exercise)}"

    def _chapter_of(self, exercise: Exercise) -> Chapter:
        return self._quest.chapter_of(exercise)


class _Desk:
    """What one running check finds: its exercise's proxy, its generator, a place for remarks."""

    def __init__(
        self,
        submission: _Submission,
        look: _Look,
        exercise: Exercise,
        module: Module,
        learner: Learner,
        check: Check,
    ) -> None:
        self._submission = submission
        self._judge = submission._judge
        self._look = look
        self._exercise = exercise
        self._module = module
        self._learner = learner
        self._check = check
        self._seed: int | None = _derived(self._judge.seed, exercise.id, check.name)

    def rng(self) -> np.random.Generator:
        """The check's inputs: the same for every submission of a run, new with every seed."""
        name = f"{self._exercise.id}/{self._check.name}"
        return np.random.default_rng(_derived(self._judge.seed, "inputs", name))

    def proxy(self, exercise: str) -> Proxy:
        if exercise != self._exercise.id:
            raise EngineError(f"the suite of {self._exercise.id} asks for {exercise}")
        return Proxy(self._exercise.functions[0], self._ask, self._truth, self._look.notes.append)

    def _ask(self, function: str, args: list[wire.Value], allowed: frozenset[str]) -> Observation:
        # The worker's generators are seeded once a check: its calls draw on from there.
        seed, self._seed = self._seed, None
        call = wire.Call(self._learner.next_id(), self._module.name, function, args, seed)
        names = self._parameters(function)[: len(args)]
        observation = Observation(self._exercise.id, call, names, None, allowed)
        budget = call_budget(
            AFTER_TIMEOUT if self._submission.slow else USUAL,
            lambda: self._reference().cpu_seconds(self._solution(), observation),
            self._exercise.cpu_seconds,
        )
        try:
            observed = self._learner.call(self._module, observation, budget)
        except LearnerFailure as error:
            if error.failure.observation is not None:
                self._look.observations.append(error.failure.observation)
            raise
        self._look.observations.append(observed)
        return observed

    def _truth(self, observation: Observation) -> wire.Value:
        return self._reference().answer(self._solution(), observation)

    def _reference(self) -> Reference:
        return self._judge.reference(self._exercise)

    def _solution(self) -> Module:
        return self._judge.solution(self._exercise)

    def _parameters(self, function: str) -> tuple[str, ...]:
        if self._module.harness is not None:
            return parameters(self._module.harness, function)[1:]  # the first is the module itself
        return parameters(self._solution().file.path, function)
