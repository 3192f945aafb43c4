"""What one running check works with, and what a look at an exercise's checks has seen."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

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


class Exchange(msgspec.Struct, frozen=True):
    """A question, and what came of it. `reply` is None where the worker did not come to answer."""

    question: bytes
    asked: Observation
    reply: bytes | None
    outcome: Observation | Failure

    def given(self) -> Observation:
        """The observation. Raises LearnerFailure where there is no value."""
        if isinstance(self.outcome, Failure):
            raise LearnerFailure(self.outcome)
        return self.outcome

    @property
    def observation(self) -> Observation | None:
        """What was observed; nothing where the file could not even be imported."""
        return self.outcome.observation if isinstance(self.outcome, Failure) else self.outcome

    @property
    def came_back(self) -> bool:
        """Whether the call ended by itself, and the worker goes on."""
        return not isinstance(self.outcome, Failure) or self.outcome.came_back

    def sharing(self, other: Exchange) -> Exchange:
        """The same with the other's question, which is equal: a class need not keep it often."""
        call, outcome = other.asked.call, self.outcome
        if isinstance(outcome, Observation):
            outcome = msgspec.structs.replace(outcome, call=call)
        elif outcome.observation is not None:
            observation = msgspec.structs.replace(outcome.observation, call=call)
            outcome = msgspec.structs.replace(outcome, observation=observation)
        return Exchange(other.question, other.asked, self.reply, outcome)


class Look(msgspec.Struct):
    """What one pass over an exercise's checks has seen; `first` is the pass before it, if any."""

    exchanges: dict[str, Sequence[Exchange]] = {}
    failures: dict[str, tuple[Check, Failure]] = {}
    passed: set[str] = msgspec.field(default_factory=set)
    notes: list[Remark] = []
    imported: wire.Aside = wire.NOTHING
    first: Look | None = None

    @property
    def passes(self) -> tuple[Look, ...]:
        """The pass before it, and itself."""
        return (self,) if self.first is None else (self.first, self)

    @property
    def observations(self) -> list[Observation]:
        """What was observed, call by call, with what the pass before it had seen."""
        before = self.first.observations if self.first is not None else []
        exchanges = [exchange for asked in self.exchanges.values() for exchange in asked]
        return before + [seen for each in exchanges if (seen := each.observation) is not None]

    @property
    def fingerprint(self) -> bytes | None:
        """The same for all looks at an exercise in which the checks were answered the same.

        None where a question was not answered.
        """
        found = hashlib.blake2b(digest_size=16)
        for name, exchanges in self.exchanges.items():
            found.update(f"{name} {len(exchanges)} ".encode())
            for exchange in exchanges:
                if exchange.reply is None:
                    return None
                found.update(f"{len(exchange.reply)} ".encode())
                found.update(exchange.reply)
        return found.digest()


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
    ) -> None:
        self.exchanges: list[Exchange] = []
        self.notes: list[Remark] = []
        self._exercise = exercise
        self._learner = learner
        self._module = module
        self._truth = truth
        self._allowance = allowance
        self._inputs_seed = derived(seed, "inputs", exercise.id, check.name)
        self._worker_seed = derived(seed, exercise.id, check.name)
        self._questions = 0  # those that the suite has put

    def rng(self) -> np.random.Generator:
        """The check's inputs: the same for every submission of a run, new with every seed."""
        return np.random.default_rng(self._inputs_seed)

    def proxy(self, exercise: str) -> Proxy:
        if exercise != self._exercise.id:
            raise EngineError(f"the suite of {self._exercise.id} asks for {exercise}")
        return Proxy(self._exercise.functions[0], self._ask, self._answer, self.notes.append)

    def ask_again(self, before: Exchange, known: Callable[[bytes], Exchange | None]) -> Exchange:
        """Put a question that the check is known to have next; a `known` reply need not be read.

        Once the suite itself runs, it is given what has been answered by then.
        """
        exchange = self._exchange(before.question, before.asked, known)
        self.exchanges.append(exchange)
        return exchange

    def _ask(self, asked: Asked) -> Observation:
        # A call's number within its check is its id, so that the same call is the same bytes. The
        # worker's generators are seeded once a check: its calls draw on from there.
        seed = None if self._questions else self._worker_seed
        call = wire.Call(self._questions, self._module.name, asked.function, asked.args, seed)
        question = wire.encode(call)
        if self._questions == len(self.exchanges):
            names = self._parameters(asked.function)[: len(asked.args)]
            observation = Observation(
                self._exercise.id, call, names, None, asked.allowed, asked.replayed
            )
            self.exchanges.append(self._exchange(question, observation, lambda reply: None))
        exchange = self.exchanges[self._questions]
        if exchange.question != question:
            raise EngineError("it asks for something else each time; `rng` has the inputs' seed")
        self._questions += 1
        return exchange.given()

    def _exchange(
        self, question: bytes, asked: Observation, known: Callable[[bytes], Exchange | None]
    ) -> Exchange:
        budget = call_budget(
            self._allowance,
            lambda: self._truth.reference.cpu_seconds(self._truth.solution, asked),
            self._exercise.cpu_seconds,
        )
        reply = None
        outcome: Observation | Failure
        try:
            reply = self._learner.ask(self._module, asked, question, budget)
            if (exchange := known(reply)) is not None:
                return exchange
            outcome = self._learner.read(self._module, asked, reply)
        except LearnerFailure as error:
            outcome = error.failure
        return Exchange(question, asked, reply, outcome)

    def _answer(self, observation: Observation) -> wire.Value:
        return self._truth.reference.answer(self._truth.solution, observation)

    def _parameters(self, function: str) -> tuple[str, ...]:
        if self._module.harness is not None:
            return parameters(self._module.harness, function)[1:]  # the first is the module itself
        return parameters(self._truth.solution.file.path, function)
