"""Name the bug: the misconception that explains all that was recorded of a learner's calls.

An entry is named only if it gives the same as the learner's code on every recorded call, and the
learner's differs from the truth on some. A confident wrong name is worse than none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import msgspec

from checker.engine.failure import Observation
from checker.engine.learner import Module
from checker.engine.match import explains
from checker.engine.misconception import Misconception
from checker.engine.solver import Reply, Solver
from checker.engine.source import SourceFile
from checker.engine.wire import Call, Raised, Returned

MOST_CALLS = 60  # a suite makes a third of that

Differs = Callable[[Observation], bool]
AsModule = Callable[[SourceFile, str], Module]


class Diagnostician:
    """Names bugs by one exercise's catalogue. What an entry gives is remembered: every submission
    of a run is asked the same.

    `differs` says whether an observation parts from the truth; `as_module` makes an entry's file,
    under a name of its own, a module that the solver can load.
    """

    def __init__(
        self,
        entries: Sequence[Misconception],
        differs: Differs,
        solver: Solver,
        as_module: AsModule,
    ) -> None:
        self._entries = entries
        self._differs = differs
        self._solver = solver
        self._as_module = as_module
        self._modules: dict[str, Module] = {}
        self._replies: dict[tuple[str, bytes], Reply | None] = {}

    def name(self, observations: Sequence[Observation]) -> Misconception | None:
        """The entry that explains the observations, or None."""
        seen = _latest(observations)
        recorded = [observation for observation in seen if observation.replayed][:MOST_CALLS]
        tells = any(self._differs(observation) for observation in recorded)
        for entry in self._entries:
            if entry.predicate:
                if self._holds_of_all(entry, seen):
                    return entry
            elif tells and self._explains_all(entry, recorded):
                return entry
        return None

    def _holds_of_all(self, entry: Misconception, seen: Sequence[Observation]) -> bool:
        """Whether the entry's own predicate is true of every call."""
        module = self._module(entry)
        return bool(seen) and all(self._holds(module, observation) for observation in seen)

    def _holds(self, module: Module, observation: Observation) -> bool:
        own = observation.reply
        returned = own.value if isinstance(own, Returned) else None
        raised = own.type if isinstance(own, Raised) else None
        args = [returned, raised, *observation.call.args]
        call = Call(0, module.name, "explains", args, None)
        asked = msgspec.structs.replace(observation, call=call, parameters=(), reply=None)
        reply, _ = self._solver.observe(module, asked)
        return isinstance(reply, Returned) and reply.value is True

    def _explains_all(self, entry: Misconception, recorded: Sequence[Observation]) -> bool:
        # In the recorded order, from a fresh start: some bugs are in what a call leaves behind.
        history = hashlib.blake2b(digest_size=16)
        replay = _Replay(self._solver, self._module(entry), recorded)
        for index, observation in enumerate(recorded):
            history.update(observation.key)
            key = (entry.id, history.digest())
            if key not in self._replies:
                self._replies[key] = replay.reply(index)
            if not explains(self._replies[key], observation):
                return False
        return True

    def _module(self, entry: Misconception) -> Module:
        """The entry's file as a module; read once, however many submissions are asked."""
        if entry.id not in self._modules:
            file = SourceFile(entry.path, entry.path.name, entry.path.read_bytes())
            name = f"misconception_{entry.path.parts[-3]}_{entry.id}"
            self._modules[entry.id] = self._as_module(file, name)
        return self._modules[entry.id]


class _Replay:
    """Makes recorded calls again, none before those that came before it."""

    def __init__(self, solver: Solver, module: Module, recorded: Sequence[Observation]) -> None:
        self._solver = solver
        self._module = module
        self._recorded = recorded
        self._made = 0

    def reply(self, index: int) -> Reply | None:
        if self._made == 0:
            self._solver.forget(self._module)
        reply = None
        while self._made <= index:
            observation = self._recorded[self._made]
            call = msgspec.structs.replace(observation.call, module=self._module.name)
            asked = msgspec.structs.replace(observation, call=call, reply=None)
            reply, _ = self._solver.observe(self._module, asked)
            self._made += 1
        return reply


def _latest(observations: Sequence[Observation]) -> list[Observation]:
    """The calls that came back, each once, as it was seen last."""
    latest: dict[bytes, Observation] = {}
    for observation in observations:
        if observation.reply is not None:
            latest[observation.key] = observation
    return list(latest.values())
