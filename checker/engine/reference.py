"""The truth: the quest's own solutions. A call is answered once and remembered by its bytes."""

from __future__ import annotations

from checker.engine import wire
from checker.engine.failure import Observation
from checker.engine.learner import Module
from checker.engine.solver import Solver
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


def _trouble(reply: wire.Raised | None) -> str:
    if reply is None:
        return "its process ended"
    place = reply.frames[-1] if reply.frames else None
    where = f"{place.file}, line {place.line}: " if place else ""
    return f"{where}{reply.type}: {reply.text}"
