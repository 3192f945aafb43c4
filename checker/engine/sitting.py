"""One learner's files, while they are judged: looks at each exercise, and decides.

What fails beside others is judged once more in a worker of its own before it counts, so that one
file's `np.seterr` cannot fail the next; not where its bug has a name.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from checker.engine import wire
from checker.engine.budget import AFTER_TIMEOUT
from checker.engine.desk import Desk, Look
from checker.engine.events import Began, CheckEnded
from checker.engine.failure import Failure, LearnerFailure
from checker.engine.learner import Learner, Module
from checker.engine.parts import PartComparison, compare_parts
from checker.engine.precedents import Explanation
from checker.engine.recorded import answered_differently
from checker.engine.remarks import remarks_of_calls, remarks_of_import
from checker.engine.result import Outcome, Remark
from checker.engine.session import Check
from checker.engine.source import SourceFile, Tree
from checker.engine.verdict import CheckOutcome, ExerciseResult
from checker.errors import EngineError
from checker.quest.model import Chapter, Exercise

if TYPE_CHECKING:
    from checker.engine.judge import Judge

NewLearner = Callable[[Exercise, Tree], Learner]


def _any(check: Check, failure: Failure) -> bool:
    return True


def _none(check: Check, failure: Failure) -> bool:
    return False


class Sitting:
    """Judges the exercises of one tree, each once."""

    def __init__(self, judge: Judge, tree: Tree, new_learner: NewLearner) -> None:
        self._judge = judge
        self._new_learner = new_learner
        self._quest = judge.pack.quest
        self._tree = tree
        self._results: dict[str, ExerciseResult] = {}
        self._chapter: tuple[str, tuple[str, ...]] | None = None
        self._learner: Learner | None = None
        self._served: set[str] = set()  # the exercises that the chapter's worker has seen
        self._slow = False
        self.denied: dict[str, None] = {}

    def close(self) -> None:
        if self._learner is not None:
            self._end(self._learner)

    def _end(self, learner: Learner) -> None:
        learner.end()
        self.denied.update(learner.denied)

    def result(self, exercise: Exercise) -> ExerciseResult:
        """The exercise's result; judged once, whoever asks."""
        if exercise.id not in self._results:
            begun = time.monotonic()
            try:
                result = self._judged(exercise)
            except EngineError as error:
                result = self._plain(exercise, Outcome.GRADER_ERROR, str(error))
            except Exception as error:  # whatever a learner's odd value has made ours stumble over
                sentence = f"{exercise.id}: the checker itself failed: {error!r}"
                result = self._plain(exercise, Outcome.GRADER_ERROR, sentence)
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
        replace_needs = self._judge.terms.replace_needs
        look = self._first_look(exercise, module, checks)
        if replace_needs and (blocking := self._blocking(exercise, look)):
            look = self._look_with_reference(exercise, module, checks)
            result = self._decided(exercise, source, checks, look)
            result = msgspec.structs.replace(result, replaced=blocking)
            return self._diagnosed(exercise, module, look, result)
        if look.failures and not self._is_certain(exercise, look):
            look = self._judged_alone(exercise, module, checks, look)
        result = self._decided(exercise, source, checks, look)
        if not replace_needs and (blocking := self._blocking(exercise, look)):
            return _blocked(result, blocking)
        return self._diagnosed(exercise, module, look, result)

    def _first_look(self, exercise: Exercise, module: Module, checks: Sequence[Check]) -> Look:
        key = (self._chapter_of(exercise).id, self._judge.pack.warm(exercise))
        if self._learner is None or self._chapter != key:
            self.close()
            self._learner, self._chapter = self._new_learner(exercise, self._tree), key
            self._served = set()
        # Where a need fails, a failure may be the need's: then one is enough to ask whose.
        doubtful = self._judge.terms.replace_needs and bool(self._failing_needs(exercise))
        self._served.add(exercise.id)
        return self._look(exercise, module, checks, self._learner, _any if doubtful else _none)

    def _is_certain(self, exercise: Exercise, look: Look) -> bool:
        """Whether no neighbour, and no machine that was busy, can be to blame for the failures."""
        failures = [failure for _, failure in look.failures.values()]
        if any(failure.final for failure in failures):
            return True
        if not all(failure.came_back for failure in failures):
            return False
        return self._served == {exercise.id} or self._has_a_name(exercise, look, failures)

    def _has_a_name(self, exercise: Exercise, look: Look, failures: Sequence[Failure]) -> bool:
        """Whether one bug explains every answer; no setting of a neighbour's does that."""
        if any(failure.outcome is not Outcome.WRONG for failure in failures):
            return False
        return self._explanation(exercise, look, failures[0]).is_named

    def _judged_alone(
        self, exercise: Exercise, module: Module, checks: Sequence[Check], first: Look
    ) -> Look:
        """A look at the exercise in a worker that serves nothing else, after one beside others.

        A check that fails as it did before is enough: no neighbour was at fault. Where none fails
        any more, all are run: it may have been the file's own state.
        """
        second = self._second_look(exercise, module, checks, first)
        return second if second.failures else self._look_alone(exercise, module, checks, second)

    def _second_look(
        self, exercise: Exercise, module: Module, checks: Sequence[Check], first: Look
    ) -> Look:
        """The checks that have not passed, until one fails as it did before."""

        def as_before(check: Check, failure: Failure) -> bool:
            _, before = first.failures.get(check.name, (None, None))
            return before is not None and before.sentence == failure.sentence

        failing = [check for check in checks if check.name not in first.passed]
        return self._look_alone(exercise, module, failing, first, as_before)

    def _look_alone(
        self,
        exercise: Exercise,
        module: Module,
        checks: Sequence[Check],
        first: Look,
        enough: Callable[[Check, Failure], bool] = _any,
    ) -> Look:
        look = self._look_anew(exercise, module, checks, self._tree, enough)
        passed = (first.passed | look.passed) - look.failures.keys()
        return msgspec.structs.replace(
            look, passed=passed, notes=first.notes + look.notes, first=first
        )

    def _look_with_reference(
        self, exercise: Exercise, module: Module, checks: Sequence[Check]
    ) -> Look:
        """All checks, in a worker of their own, with the reference for every need that fails."""
        files = [self._chapter_of(need).file(need) for need in self._failing_needs(exercise)]
        sources = {str(file): self._judge.solution_source(file).source for file in files}
        return self._look_anew(exercise, module, checks, self._tree.replaced(sources), _none)

    def _look_anew(
        self,
        exercise: Exercise,
        module: Module,
        checks: Sequence[Check],
        tree: Tree,
        enough: Callable[[Check, Failure], bool],
    ) -> Look:
        """A look in a worker that is started for it, and ends with it."""
        learner = self._new_learner(exercise, tree)
        try:
            return self._look(exercise, module, checks, learner, enough)
        finally:
            self._end(learner)

    def _look(
        self,
        exercise: Exercise,
        module: Module,
        checks: Sequence[Check],
        learner: Learner,
        enough: Callable[[Check, Failure], bool],
    ) -> Look:
        """Run the checks, until a failure ends the worker, is final, or is enough."""
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
                allowance=AFTER_TIMEOUT if self._slow else self._judge.terms.usual,
                seed=self._judge.seed,
            )
            failure = self._judge.precedents.rule(check, desk, self._judge.checks.run)
            look.exchanges[check.name] = desk.exchanges
            look.notes += desk.notes
            self._judge.on_event(CheckEnded(exercise.id, check.name, failure is None))
            if failure is None:
                look.passed.add(check.name)
                continue
            look.failures[check.name] = (check, failure)
            if failure.outcome is Outcome.TIMED_OUT:
                self._slow = True
            if failure.final or not failure.came_back or enough(check, failure):
                break
        look.imported = learner.import_aside(module)
        return look

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

    def _blocking(self, exercise: Exercise, look: Look) -> tuple[str, ...]:
        """The needs that the file imports and that do not pass, where the exercise fails, too."""
        outcomes = {failure.outcome for _, failure in look.failures.values()}
        if not outcomes or Outcome.NOT_STARTED in outcomes:
            return ()
        imports = look.imported.imports
        needs = [self._quest.exercise(name) for name in exercise.needs]
        return tuple(n.id for n in needs if self._imports(imports, n) and not self._holds(n))

    def _holds(self, need: Exercise) -> bool:
        """Whether the need passes by itself; one that passed with the reference's help does not."""
        result = self.result(need)
        return result.outcome is Outcome.PASSED and not result.replaced

    def _failing_needs(self, exercise: Exercise) -> list[Exercise]:
        """All that the exercise needs, at any remove, and that does not pass."""
        needs = [self._quest.exercise(name) for name in exercise.needs]
        failing = [n for n in needs if self.result(n).outcome is not Outcome.PASSED]
        return failing + [far for need in needs for far in self._failing_needs(need)]

    def _diagnosed(
        self, exercise: Exercise, module: Module, look: Look, result: ExerciseResult
    ) -> ExerciseResult:
        """The result with the bug's name, where something explains it."""
        failure = result.failure
        if result.outcome not in (Outcome.WRONG, Outcome.CRASHED) or failure is None:
            return result
        if not failure.came_back:
            return result
        told = self._explanation(exercise, look, failure)
        if not (told.is_named or look.first or result.replaced):
            # Does it answer otherwise where it is asked the failing checks alone?
            checks = self._judge.checks.of(exercise.id)
            again = self._second_look(exercise, module, checks, look)
            if answered_differently(again.observations):
                told = self._explanation(exercise, again, failure)
        result = msgspec.structs.replace(result, parts=told.parts)
        if (found := told.finding) is None:
            return result
        return msgspec.structs.replace(result, message=found.sentence, diagnosis=found.diagnosis)

    def _explanation(self, exercise: Exercise, look: Look, failure: Failure) -> Explanation:
        return self._judge.precedents.explanation(
            exercise.id, look.passes, lambda: self._explained(exercise, look, failure)
        )

    def _explained(self, exercise: Exercise, look: Look, failure: Failure) -> Explanation:
        observed = [seen.observations for seen in look.passes]
        finding = self._judge.diagnostician(exercise).diagnose(observed, failure)
        return Explanation(self._parts(exercise, failure), finding)

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


def _blocked(result: ExerciseResult, blocking: tuple[str, ...]) -> ExerciseResult:
    message = (
        f"{result.exercise} is blocked by {', '.join(blocking)}, which it imports "
        "and which does not pass."
    )
    return msgspec.structs.replace(
        result, outcome=Outcome.BLOCKED, message=message, blocked_by=blocking
    )


def _passes(exercise: Exercise, checks: int) -> str:
    return f"{exercise.id} passes " + ("its check." if checks == 1 else f"all {checks} checks.")
