"""The truth: the quest's own solutions, called just as the learner's functions are.

They run in a worker of their own, through the same harness, so that the judge needs no torch and
what is compared went the same way. A call is answered once and remembered by its bytes.
"""

from __future__ import annotations

import msgspec

from checker.engine import wire
from checker.engine.budget import Budget
from checker.engine.failure import LearnerFailure, Observation
from checker.engine.learner import Learner, Module
from checker.errors import EngineError

_PATIENT = 600.0  # CPU seconds; the reference is ours


class Reference:
    """Solutions by exercise, behind one worker per nursery."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner
        self._answers: dict[bytes, wire.Returned] = {}
        self._seconds: dict[bytes, float] = {}

    def answer(self, solution: Module, observation: Observation) -> wire.Value:
        """What the solution returns for the observation's call. Raises EngineError if it fails."""
        return self._answer(solution, observation).value

    def cpu_seconds(self, solution: Module, observation: Observation) -> float:
        """The CPU seconds that the solution takes for this call, here and now."""
        self._answer(solution, observation)
        return self._seconds[_key(observation)]

    def close(self) -> None:
        self._learner.end()

    def _answer(self, solution: Module, observation: Observation) -> wire.Returned:
        key = _key(observation)
        if key not in self._answers:
            try:
                self._learner.load(solution)
                before = self._learner.cpu_seconds()
                answered = self._learner.call(solution, observation, Budget(_PATIENT))
                self._seconds[key] = self._learner.cpu_seconds() - before
            except LearnerFailure as error:
                raise EngineError(f"the reference failed: {error.failure.sentence}") from error
            assert isinstance(answered.reply, wire.Returned)
            self._answers[key] = answered.reply
        return self._answers[key]


def _key(observation: Observation) -> bytes:
    """The call by its bytes, without the id that no two requests share."""
    return wire.encode(msgspec.structs.replace(observation.call, id=0))
