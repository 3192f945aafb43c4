"""The learner's side of a chapter: its files, its worker, and what comes of calling them.

One worker serves a chapter. One that dies or is killed is replaced at the next request, so that
an exercise that exits or hangs costs the others nothing.
"""

from __future__ import annotations

import marshal
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

from checker.engine import clock, wire
from checker.engine.budget import USUAL, Allowance, Budget, OverBudget, import_budget
from checker.engine.channel import ChannelClosed
from checker.engine.confine import MEMORY_BUDGET
from checker.engine.crash import crash_sentence, ending_sentence, outcome_of
from checker.engine.events import Waiting
from checker.engine.failure import Failure, LearnerFailure, Observation
from checker.engine.nursery import Nursery, WorkerProcess
from checker.engine.result import Outcome
from checker.engine.source import SourceFile, Tree

_SLICE = 0.1  # seconds between two looks at a busy worker's clock


class Module(msgspec.Struct, frozen=True):
    """An exercise as the worker loads it."""

    exercise: str
    name: str
    file: SourceFile
    functions: tuple[str, ...]
    harness: Path | None
    seed: int


def load_request(module: Module) -> wire.Load:
    """The request that loads the module."""
    return wire.Load(
        id=0,
        module=module.name,
        file=str(module.file.path),
        source=module.file.source,
        functions=module.functions,
        harness=_harness(module.harness) if module.harness else None,
        seed=module.seed,
    )


@cache
def _harness(path: Path) -> bytes:
    """A harness's code, compiled once for all workers that load it."""
    return marshal.dumps(compile(path.read_bytes(), path.name, "exec", dont_inherit=True))


class _Standing(msgspec.Struct):
    """What is loaded in the worker of the moment, and what could not be."""

    loaded: dict[str, wire.Loaded] = {}
    failed: dict[str, Failure] = {}
    asides: dict[str, wire.Aside] = {}


class Learner:
    """Asks one worker at a time, and turns all that can happen into data."""

    def __init__(
        self,
        nursery: Nursery,
        tree: Tree,
        core: int | None,
        on_wait: Callable[[Waiting], None],
    ) -> None:
        self._nursery = nursery
        self._tree = tree
        self._core = core
        self._on_wait = on_wait
        self._worker: WorkerProcess | None = None
        self._standing = _Standing()
        self._idled: dict[str, float] = {}  # seconds that calls have waited, by module
        self.denied: dict[str, None] = {}  # to the workers that have ended; a set in order

    def load(self, module: Module, allowance: Allowance = USUAL) -> wire.Loaded:
        """Import the exercise. Raises LearnerFailure, the same one again once it has failed."""
        if (failure := self._standing.failed.get(module.name)) is not None:
            raise LearnerFailure(failure)
        if (loaded := self._standing.loaded.get(module.name)) is not None:
            return loaded
        try:
            loaded = self._load(module, import_budget(allowance))
        except LearnerFailure as error:
            self._standing.failed[module.name] = error.failure
            raise
        self._standing.loaded[module.name] = loaded
        return loaded

    def call(self, module: Module, observation: Observation, budget: Budget) -> Observation:
        """The observation with its reply. Raises LearnerFailure where there is no value."""
        question = wire.encode(observation.call)
        return self.read(module, observation, self.ask(module, observation, question, budget))

    def ask(
        self, module: Module, observation: Observation, question: bytes, budget: Budget
    ) -> bytes:
        """What comes back to the encoded call, unread. Raises LearnerFailure where nothing does."""
        self.load(module, budget.loading)
        try:
            return self._exchange(module, observation.call, question, budget)
        except LearnerFailure as error:
            raise _with(error.failure, observation) from None

    def read(self, module: Module, observation: Observation, payload: bytes) -> Observation:
        """The observation with the reply it got. Raises LearnerFailure where it holds no value."""
        try:
            reply = self._read(module, observation.call, payload)
        except LearnerFailure as error:
            raise _with(error.failure, observation) from None
        if isinstance(reply, wire.Returned):
            return _observed(observation, reply)
        if isinstance(reply, wire.Raised):
            raise _with(_crash(module, reply), _observed(observation, reply))
        raise _with(self._protocol_failure(module), observation)

    def forget(self, module: Module) -> None:
        """Import the module anew before it is next called."""
        self._standing.loaded.pop(module.name, None)
        self._standing.failed.pop(module.name, None)

    def import_aside(self, module: Module) -> wire.Aside:
        """What happened while the module was imported, as far as the worker came to tell."""
        return self._standing.asides.get(module.name, wire.Aside())

    def cpu_seconds(self) -> float:
        """CPU seconds that the worker of the moment has used."""
        return clock.cpu_seconds(self._worker.pid) if self._worker else 0.0

    def end(self) -> None:
        self._end_worker()

    def _load(self, module: Module, budget: Budget) -> wire.Loaded:
        request = load_request(module)
        payload = self._exchange(module, request, wire.encode(request), budget)
        reply = self._read(module, request, payload)
        if isinstance(reply, wire.Returned):
            raise LearnerFailure(self._protocol_failure(module))
        self._standing.asides[module.name] = reply.aside
        if isinstance(reply, wire.Raised):
            raise LearnerFailure(_crash(module, reply))
        if reply.missing:
            name = reply.missing[0]
            sentence = f"{module.file.name} defines no function `{name}`."
            raise LearnerFailure(Failure(Outcome.CRASHED, sentence, aside=reply.aside))
        return reply

    def _exchange(
        self, module: Module, request: wire.Request, encoded: bytes, budget: Budget
    ) -> bytes:
        if self._worker is None:
            self._worker = self._nursery.start(self._tree, self._core)
        worker = self._worker
        try:
            worker.channel.post(encoded)
            payload = self._wait(module, worker, budget, request)
        except ChannelClosed:
            sentence = ending_sentence(module.file.name, self._end_worker())
            raise LearnerFailure(Failure(Outcome.CRASHED, sentence)) from None
        except wire.WireError:
            raise LearnerFailure(self._protocol_failure(module)) from None
        except OverBudget as over:
            self._end_worker()
            raise LearnerFailure(_time_out(module, request, over)) from None
        if worker.channel.has_more():
            raise LearnerFailure(self._protocol_failure(module))
        return payload

    def _read(self, module: Module, request: wire.Request, payload: bytes) -> wire.Reply:
        try:
            reply = wire.decode_reply(payload)
        except wire.WireError:
            raise LearnerFailure(self._protocol_failure(module)) from None
        if reply.id != request.id:
            raise LearnerFailure(self._protocol_failure(module))
        return reply

    def _wait(
        self, module: Module, worker: WorkerProcess, budget: Budget, request: wire.Request
    ) -> bytes:
        """The reply's payload.

        The clocks are read once a slice, and not at each byte that a worker sends by itself.
        """
        begun = time.monotonic()
        looked = idle = 0.0
        idle_before = self._idled.get(module.name, 0.0) if isinstance(request, wire.Call) else 0.0
        cpu_before = clock.cpu_seconds(worker.pid)
        waited_before: float | None = None
        while (payload := worker.channel.receive(_SLICE)) is None:
            wall = time.monotonic() - begun
            if wall - looked < _SLICE:
                continue
            looked = wall
            cpu = clock.cpu_seconds(worker.pid) - cpu_before
            waited = clock.waited_seconds(worker.pid)
            waited_before = waited if waited_before is None else waited_before
            held_up = waited - waited_before
            idle = max(0.0, wall - cpu - held_up)
            budget.check(cpu, idle, idle_before)
            if sys.platform != "linux" and clock.memory_bytes(worker.pid) > MEMORY_BUDGET:
                self._end_worker()
                sentence = f"{module.file.name}: it asked for more memory than an exercise may use."
                raise LearnerFailure(Failure(Outcome.CRASHED, sentence))
            self._on_wait(Waiting(module.exercise, wall, cpu, idle, budget.limit))
        if idle and isinstance(request, wire.Call):
            self._idled[module.name] = idle_before + idle
        return payload

    def _end_worker(self) -> int:
        worker, self._worker = self._worker, None
        self._standing.loaded.clear()
        if worker is None:
            return 0
        status = worker.end()
        self.denied.update(dict.fromkeys(worker.denied))
        return status

    def _protocol_failure(self, module: Module) -> Failure:
        self._end_worker()
        sentence = (
            f"{module.file.name}: something other than the checker wrote to the pipe "
            "that carries the answers."
        )
        return Failure(Outcome.CRASHED, sentence)


def _observed(observation: Observation, reply: wire.Returned | wire.Raised) -> Observation:
    # An index that no argument has is one more lie; without it the reply still stands.
    inside = tuple(pair for pair in reply.changed if 0 <= pair[0] < len(observation.parameters))
    reply = msgspec.structs.replace(reply, changed=inside)
    return msgspec.structs.replace(observation, reply=reply)


def _with(failure: Failure, observation: Observation) -> LearnerFailure:
    return LearnerFailure(msgspec.structs.replace(failure, observation=observation))


def _crash(module: Module, reply: wire.Raised) -> Failure:
    outcome = outcome_of(reply, module.file.name)
    sentence = crash_sentence(reply, module.file.name)
    if outcome is Outcome.NOT_STARTED:
        sentence = f"{module.exercise} is not started: {reply.text or 'the stub is untouched'}."
    return Failure(
        outcome,
        sentence,
        frames=reply.frames,
        aside=reply.aside,
        final=outcome is Outcome.NOT_STARTED,
    )


def _time_out(module: Module, request: wire.Request, over: OverBudget) -> Failure:
    doing = "importing the file" if isinstance(request, wire.Load) else f"{request.function}()"
    what = "of CPU time" if over.cpu else "of waiting"
    sentence = (
        f"{module.file.name}: {doing} was stopped after {over.limit:.1f} s {what}; "
        "look for a loop that never ends."
    )
    return Failure(Outcome.TIMED_OUT, sentence, final=over.cpu)
