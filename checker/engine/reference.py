"""The truth: the quest's own solutions, called just as the learner's functions are.

What needs NumPy alone runs in the judge's own process; what needs torch runs in a worker of its
own, so that the judge never imports it. Both go through the same harness as the learner's code.
A call is answered once and remembered by its bytes.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Protocol

import msgspec

from checker.engine import wire
from checker.engine.budget import Budget
from checker.engine.failure import LearnerFailure, Observation
from checker.engine.learner import Learner, Module, load_request
from checker.engine.worker import Worker
from checker.errors import EngineError

_PATIENT = 600.0  # CPU seconds; the reference is ours


class Solver(Protocol):
    """Whatever runs solutions."""

    def solve(self, solution: Module, observation: Observation) -> tuple[wire.Returned, float]:
        """The reply to the observation's call, and the CPU seconds it took.

        Raises EngineError where the solution fails.
        """

    def close(self) -> None: ...


class Reference:
    """Answers calls by a solver, each once."""

    def __init__(self, solver: Solver) -> None:
        self._solver = solver
        self._solved: dict[bytes, tuple[wire.Returned, float]] = {}

    def answer(self, solution: Module, observation: Observation) -> wire.Value:
        """What the solution returns for the observation's call. Raises EngineError if it fails."""
        return self._solve(solution, observation)[0].value

    def cpu_seconds(self, solution: Module, observation: Observation) -> float:
        """The CPU seconds that the solution takes for this call, here and now."""
        return self._solve(solution, observation)[1]

    def close(self) -> None:
        self._solver.close()

    def _solve(self, solution: Module, observation: Observation) -> tuple[wire.Returned, float]:
        # The id is the one part of a call that no two share.
        key = wire.encode(msgspec.structs.replace(observation.call, id=0))
        if key not in self._solved:
            self._solved[key] = self._solver.solve(solution, observation)
        return self._solved[key]


class LocalSolver:
    """Runs solutions in this process."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._worker = Worker(root)
        self._loaded: set[str] = set()
        sys.path.insert(0, self._root)  # a solution may import another

    def solve(self, solution: Module, observation: Observation) -> tuple[wire.Returned, float]:
        if solution.name not in self._loaded:
            self._reply(load_request(solution, 0))
            self._loaded.add(solution.name)
        begun = time.process_time()
        reply = self._reply(observation.call)
        assert isinstance(reply, wire.Returned)
        return reply, time.process_time() - begun

    def close(self) -> None:
        """Leave no trace: another pack's solutions may bear the same names."""
        if self._root in sys.path:
            sys.path.remove(self._root)
        tops = {path.stem for path in Path(self._root).iterdir()}
        for name in [name for name in sys.modules if name.partition(".")[0] in tops]:
            del sys.modules[name]

    def _reply(self, request: wire.Request) -> wire.Reply:
        reply = self._worker.answer(request)
        if isinstance(reply, wire.Raised):
            place = reply.frames[-1] if reply.frames else None
            where = f"{place.file}, line {place.line}: " if place else ""
            raise EngineError(f"the reference failed: {where}{reply.type}: {reply.text}")
        return reply


class RemoteSolver:
    """Runs solutions in a worker."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def solve(self, solution: Module, observation: Observation) -> tuple[wire.Returned, float]:
        try:
            self._learner.load(solution)
            before = self._learner.cpu_seconds()
            answered = self._learner.call(solution, observation, Budget(_PATIENT))
        except LearnerFailure as error:
            raise EngineError(f"the reference failed: {error.failure.sentence}") from error
        assert isinstance(answered.reply, wire.Returned)
        return answered.reply, self._learner.cpu_seconds() - before

    def close(self) -> None:
        self._learner.end()
