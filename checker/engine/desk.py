"""What one running check works with, and what a look at an exercise's checks has seen."""

from __future__ import annotations

import msgspec
import numpy as np

from checker.engine import wire
from checker.engine.answer import Asked, Proxy
from checker.engine.budget import Allowance, call_budget
from checker.engine.failure import Failure, LearnerFailure, Observation
from checker.engine.learner import Learner, Module
from checker.engine.reference import Reference
from checker.engine.result import Remark
from checker.engine.seeds import derived
from checker.engine.session import Check
from checker.engine.signature import parameters
from checker.errors import EngineError
from checker.quest.model import Exercise


class Look(msgspec.Struct):
    """What one pass over an exercise's checks has seen; `first` is the pass before it, if any."""

    failures: dict[str, tuple[Check, Failure]] = {}
    passed: set[str] = msgspec.field(default_factory=set)
    observations: list[Observation] = []
    notes: list[Remark] = []
    imported: wire.Aside = wire.NOTHING
    first: Look | None = None


class Truth(msgspec.Struct, frozen=True):
    """The reference for one exercise: who answers, and the solution that is asked."""

    reference: Reference
    solution: Module


class Desk:
    """What one running check finds: its exercise's proxy, its generator, a place for remarks."""

    def __init__(
        self,
        check: Check,
        exercise: Exercise,
        learner: Learner,
        module: Module,
        truth: Truth,
        allowance: Allowance,
        seed: int,
        look: Look,
    ) -> None:
        self._exercise = exercise
        self._learner = learner
        self._module = module
        self._truth = truth
        self._allowance = allowance
        self._look = look
        self._inputs_seed = derived(seed, "inputs", exercise.id, check.name)
        self._worker_seed: int | None = derived(seed, exercise.id, check.name)

    def rng(self) -> np.random.Generator:
        """The check's inputs: the same for every submission of a run, new with every seed."""
        return np.random.default_rng(self._inputs_seed)

    def proxy(self, exercise: str) -> Proxy:
        if exercise != self._exercise.id:
            raise EngineError(f"the suite of {self._exercise.id} asks for {exercise}")
        return Proxy(self._exercise.functions[0], self._ask, self._answer, self._look.notes.append)

    def _ask(self, asked: Asked) -> Observation:
        # The worker's generators are seeded once a check: its calls draw on from there.
        seed, self._worker_seed = self._worker_seed, None
        call = wire.Call(
            self._learner.next_id(), self._module.name, asked.function, asked.args, seed
        )
        names = self._parameters(asked.function)[: len(asked.args)]
        observation = Observation(
            self._exercise.id, call, names, None, asked.allowed, asked.replayed
        )
        budget = call_budget(
            self._allowance,
            lambda: self._truth.reference.cpu_seconds(self._truth.solution, observation),
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

    def _answer(self, observation: Observation) -> wire.Value:
        return self._truth.reference.answer(self._truth.solution, observation)

    def _parameters(self, function: str) -> tuple[str, ...]:
        if self._module.harness is not None:
            return parameters(self._module.harness, function)[1:]  # the first is the module itself
        return parameters(self._truth.solution.file.path, function)
