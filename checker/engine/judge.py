"""The judge: runs the checks of each exercise against a submission, and decides.

What fails is judged once more in a worker of its own before it counts, so that one file's
`np.seterr` cannot fail the next. Nothing here knows an exercise by name.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from checker.engine import wire
from checker.engine.budget import AFTER_TIMEOUT, USUAL
from checker.engine.desk import Desk, Look, Truth
from checker.engine.diagnosis import Diagnostician
from checker.engine.events import Began, CheckEnded, Event, Waiting
from checker.engine.failure import Failure, LearnerFailure, Observation, subject
from checker.engine.learner import Learner, Module
from checker.engine.match import explains
from checker.engine.misconception import read_misconceptions
from checker.engine.nursery import Nursery
from checker.engine.pack import Pack
from checker.engine.parts import PartComparison, compare_parts
from checker.engine.patterns import find_pattern
from checker.engine.reference import Reference
from checker.engine.remarks import remarks_of_calls, remarks_of_import
from checker.engine.result import Outcome, Remark
from checker.engine.seeds import derived
from checker.engine.session import Check, Checks
from checker.engine.solver import LocalSolver, RemoteSolver
from checker.engine.source import Folder, SourceFile, Tree
from checker.engine.verdict import CheckOutcome, ExerciseResult
from checker.errors import EngineError
from checker.quest.model import Chapter, Exercise

OnEvent = Callable[[Event], None]


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
        self._solutions = Folder(pack.solutions)
        self._truths: dict[str, Truth] = {}
        self._diagnosticians: dict[str, Diagnostician] = {}
        self._references = {key: self._reference(key) for key in nurseries}

    def judge(self, tree: Tree, exercises: Sequence[Exercise]) -> Iterator[ExerciseResult]:
        """The results of the exercises whose files lie in the tree, in the order given."""
        submission = _Submission(self, tree)
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
        learner = Learner(self.nurseries[key], self._solutions, self.core, lambda *_: None)
        return Reference(RemoteSolver(learner))

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

        def differs(observation: Observation) -> bool:
            return not explains(truth.reference.observe(truth.solution, observation), observation)

        def as_module(file: SourceFile, name: str) -> Module:
            return msgspec.structs.replace(self.module(exercise, file), name=name)

        entries = tuple(read_misconceptions(self.pack.suite(exercise)))
        return Diagnostician(entries, differs, truth.reference.solver, as_module)

    def module(self, exercise: Exercise, file: SourceFile) -> Module:
        """The exercise as a worker loads it, from that file."""
        chapter = self.pack.quest.chapter_of(exercise)
        return Module(
            exercise=exercise.id,
            name=f"{chapter.id}.{exercise.id}",
            file=file,
            functions=exercise.functions,
            harness=self.pack.harness(exercise),
            seed=derived(self.seed, exercise.id),
        )

    def _solution(self, exercise: Exercise) -> Module:
        file = self.pack.quest.chapter_of(exercise).file(exercise)
        source = self._solutions.read(file)
        if source is None:
            raise EngineError(f"{self.pack.solutions / file}: the solution is missing")
        return self.module(exercise, source)


class _Submission:
    """One learner's files, while they are judged."""

    def __init__(self, judge: Judge, tree: Tree) -> None:
        self._judge = judge
        self._quest = judge.pack.quest
        self._tree = tree
        self._results: dict[str, ExerciseResult] = {}
        self._chapter: tuple[str, tuple[str, ...]] | None = None
        self._learner: Learner | None = None
        self._slow = False

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
            source = self._tree.read(self._chapter_of(exercise).file(exercise))
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
        result = self._unless_blocked(exercise, look, self._decided(exercise, source, checks, look))
        return self._diagnosed(exercise, look, result)

    def _first_look(self, exercise: Exercise, module: Module, checks: Sequence[Check]) -> Look:
        key = (self._chapter_of(exercise).id, self._judge.pack.warm(exercise))
        if self._learner is None or self._chapter != key:
            self.close()
            self._learner, self._chapter = self._new_learner(exercise), key
        return self._look(exercise, module, checks, self._learner)

    def _second_look(
        self, exercise: Exercise, module: Module, checks: Sequence[Check], first: Look
    ) -> Look:
        """The checks that have not passed, once more in a worker that serves nothing else."""
        learner = self._new_learner(exercise)
        try:
            failing = [check for check in checks if check.name not in first.passed]
            second = self._look(exercise, module, failing, learner)
        finally:
            learner.end()
        return Look(
            second.failures,
            first.passed | second.passed,
            first.observations + second.observations,
            first.notes + second.notes,
            second.imported,
            first,
        )

    def _look(
        self, exercise: Exercise, module: Module, checks: Sequence[Check], learner: Learner
    ) -> Look:
        look = Look()
        for check in checks:
            if check.long and look.failures:
                continue
            desk = Desk(
                check=check,
                exercise=exercise,
                learner=learner,
                module=module,
                truth=self._judge.truth(exercise),
                allowance=AFTER_TIMEOUT if self._slow else USUAL,
                seed=self._judge.seed,
                look=look,
            )
            failure = self._judge.checks.run(check, desk)
            self._judge.on_event(CheckEnded(exercise.id, check.name, failure is None))
            if failure is None:
                look.passed.add(check.name)
                continue
            look.failures[check.name] = (check, failure)
            if failure.outcome is Outcome.TIMED_OUT:
                self._slow = True
            if failure.final or not failure.came_back:
                break
        look.imported = learner.import_aside(module)
        return look

    def _new_learner(self, exercise: Exercise) -> Learner:
        return Learner(self._nursery(exercise), self._tree, self._judge.core, self._on_wait)

    def _nursery(self, exercise: Exercise) -> Nursery:
        return self._judge.nurseries[self._judge.pack.warm(exercise)]

    def _on_wait(self, exercise: str, cpu: float, limit: float) -> None:
        self._judge.on_event(Waiting(exercise, cpu, limit))

    def _decided(
        self, exercise: Exercise, source: SourceFile, checks: Sequence[Check], look: Look
    ) -> ExerciseResult:
        remarks = self._remarks(exercise, look)
        base = ExerciseResult(
            exercise=exercise.id,
            chapter=self._chapter_of(exercise).id,
            file=self._name(exercise),
            sha256=source.sha256,
            outcome=Outcome.PASSED,
            xp=exercise.xp,
            message=_passes(exercise, len(checks)),
            checks=tuple(CheckOutcome(c.name, c.why, c.name in look.passed) for c in checks),
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

    def _remarks(self, exercise: Exercise, look: Look) -> tuple[Remark, ...]:
        foreign = self._chapter_of(exercise).foreign_modules
        found = [
            *look.notes,
            *remarks_of_import(self._name(exercise), look.imported, foreign),
            *remarks_of_calls(look.observations),
        ]
        return tuple({remark.id: remark for remark in reversed(found)}.values())[::-1]

    def _unless_blocked(
        self, exercise: Exercise, look: Look, result: ExerciseResult
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

    def _diagnosed(self, exercise: Exercise, look: Look, result: ExerciseResult) -> ExerciseResult:
        """The result with the bug's name, where something explains it."""
        failure = result.failure
        if result.outcome not in (Outcome.WRONG, Outcome.CRASHED) or failure is None:
            return result
        if not failure.came_back:
            return result
        result = msgspec.structs.replace(result, parts=self._parts(exercise, failure))
        # As first seen, calls in their order; where a neighbour's settings got in the way, alone.
        looks = [look.first, look] if look.first is not None else [look]
        name = self._judge.diagnostician(exercise).name
        named = next(filter(None, (name(seen.observations) for seen in looks)), None)
        if named is not None:
            return msgspec.structs.replace(
                result, message=named.sentence, diagnosis=named.diagnosis
            )
        pattern = find_pattern(failure)
        if pattern is not None:
            diagnosis = pattern.diagnosis(subject(failure.observation, failure.part))
            return msgspec.structs.replace(result, message=diagnosis.message, diagnosis=diagnosis)
        return result

    def _parts(self, exercise: Exercise, failure: Failure) -> tuple[PartComparison, ...]:
        """How each part of the failing answer fares, where it came back and has several."""
        observation = failure.observation
        if observation is None or not isinstance(observation.reply, wire.Returned):
            return ()
        truth = self._judge.truth(exercise)
        return compare_parts(failure, truth.reference.answer(truth.solution, observation))

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
        return f"{self._tree.name}/{self._chapter_of(exercise).file(exercise)}"

    def _chapter_of(self, exercise: Exercise) -> Chapter:
        return self._quest.chapter_of(exercise)


def _passes(exercise: Exercise, checks: int) -> str:
    return f"{exercise.id} passes " + ("its check." if checks == 1 else f"all {checks} checks.")
