"""The truth: the quest's own solutions. A call is answered once and remembered by its bytes."""

from __future__ import annotations

from collections.abc import Callable

from checker.engine import wire
from checker.engine.budget import Budget
from checker.engine.events import Waiting
from checker.engine.failure import Observation
from checker.engine.learner import Learner, Module
from checker.engine.nursery import Nursery
from checker.engine.solver import PATIENT, Solver
from checker.engine.source import Tree
from checker.errors import EngineError


class Reference:
    """Answers calls by a solver, each once."""

    def __init__(self, solver: Solver) -> None:
        self.solver = solver
        self._solved: dict[bytes, tuple[wire.Returned, float]] = {}

    def answer(self, solution: Module, observation: Observation) -> wire.Value:
        """What the solution returns for the observation's call. Raises EngineError if it fails."""
        return self.observe(solution, observation).value

    def observe(self, solution: Module, observation: Observation) -> wire.Returned:
        """All that comes of the observation's call. Raises EngineError if the solution fails."""
        return self._solve(solution, observation)[0]

    def cpu_seconds(self, solution: Module, observation: Observation) -> float:
        """The CPU seconds that the solution takes for this call, here and now."""
        return self._solve(solution, observation)[1]

    def remember(self, observation: Observation, seconds: float) -> None:
        """The observation's own reply is the truth, and took that long."""
        if isinstance(observation.reply, wire.Returned):
            self._solved[observation.key] = observation.reply, seconds

    def close(self) -> None:
        self.solver.close()

    def _solve(self, solution: Module, observation: Observation) -> tuple[wire.Returned, float]:
        key = observation.key
        if key not in self._solved:
            reply, seconds = self.solver.observe(solution, observation)
            if not isinstance(reply, wire.Returned):
                raise EngineError(f"the reference failed: {_trouble(reply)}")
            self._solved[key] = reply, seconds
        return self._solved[key]


class Rehearsal(Learner):
    """The reference in a learner's place. What it answers is the truth, and need not be asked for
    again.
    """

    def __init__(
        self,
        nursery: Nursery,
        tree: Tree,
        core: int | None,
        on_event: Callable[[Waiting], None],
        reference: Reference,
    ) -> None:
        super().__init__(nursery, tree, core, on_event)
        self._reference = reference
        self._took = 0.0

    def ask(
        self, module: Module, observation: Observation, question: bytes, budget: Budget
    ) -> bytes:
        self.load(module)
        before = self.cpu_seconds()
        payload = super().ask(module, observation, question, Budget(PATIENT))
        self._took = self.cpu_seconds() - before
        return payload

    def read(self, module: Module, observation: Observation, payload: bytes) -> Observation:
        observed = super().read(module, observation, payload)
        self._reference.remember(observed, self._took)
        return observed


def _trouble(reply: wire.Raised | None) -> str:
    if reply is None:
        return "its process ended"
    place = reply.frames[-1] if reply.frames else None
    where = f"{place.file}, line {place.line}: " if place else ""
    return f"{where}{reply.type}: {reply.text}"
