"""What the recorded calls say: each beside the truth, and what a candidate gives for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from enum import Enum

import msgspec
import numpy as np

from checker.engine.failure import Observation
from checker.engine.learner import Module
from checker.engine.match import explains
from checker.engine.solver import Reply, Solver
from checker.engine.wire import DTYPES, Array, Call, Items, Pairs, Returned, Value

_CONTAINER = 4
MOST_CALLS = 120  # the longest suite makes some 80


class Standing(Enum):
    """How the learner's code fared in a call. BROKEN: it raised, or numbers were not finite."""

    RIGHT = "right"
    WRONG = "wrong"
    BROKEN = "broken"


class Recorded(msgspec.Struct, frozen=True):
    """A recorded call beside the truth. `history` stands for it and all calls before it.

    `form` is how many axes each argument has: a vector and a batch often take different ways.
    """

    observation: Observation
    truth: Returned
    standing: Standing
    history: bytes
    form: tuple[int, ...]

    @property
    def value(self) -> Value:
        """What the learner's code returned, if it did."""
        reply = self.observation.reply
        return reply.value if isinstance(reply, Returned) else None


def record(
    observations: Sequence[Observation], truth: Callable[[Observation], Returned]
) -> list[Recorded]:
    """The calls that came back and may be made again, each once, as it was seen last."""
    history = hashlib.blake2b(digest_size=16)
    recorded: list[Recorded] = []
    for observation in latest(observations):
        if observation.replayed and len(recorded) < MOST_CALLS:
            right = truth(observation)
            history.update(observation.key)
            form = tuple(
                len(a.shape) if isinstance(a, Array) else -1 for a in observation.call.args
            )
            standing = _standing(observation, right)
            recorded.append(Recorded(observation, right, standing, history.digest(), form))
    return recorded


def latest(observations: Sequence[Observation]) -> list[Observation]:
    """The calls that came back, each once, as it was seen last."""
    found: dict[bytes, Observation] = {}
    for observation in observations:
        if observation.reply is not None:
            found[observation.key] = observation
    return list(found.values())


def answered_differently(observations: Sequence[Observation]) -> bool:
    """Whether a call that was made twice came back with something else the second time."""
    found: dict[bytes, Observation] = {}
    for observation in observations:
        if isinstance(observation.reply, Returned):
            before = found.setdefault(observation.key, observation)
            if before is not observation and not explains(before.reply, observation):
                return True
    return False


def same_calls(left: Sequence[Recorded], right: Sequence[Recorded]) -> bool:
    """Whether two looks have recorded the same: the same calls, and the same replies to them."""
    return len(left) == len(right) and all(
        a.history == b.history and explains(a.observation.reply, b.observation)
        for a, b in zip(left, right, strict=True)
    )


def _standing(observation: Observation, truth: Returned) -> Standing:
    if explains(truth, observation):
        return Standing.RIGHT
    reply = observation.reply
    came_back = isinstance(reply, Returned) and _finite(reply.value)
    return Standing.WRONG if came_back else Standing.BROKEN


def _finite(value: Value) -> bool:
    if isinstance(value, Array):
        return value.dtype[0] not in "fc" or bool(np.isfinite(value.numpy()).all())
    if isinstance(value, Items):
        return all(_finite(item) for item in value.items)
    if isinstance(value, Pairs):
        return all(_finite(item) for _, item in value.items)
    return not isinstance(value, float) or bool(np.isfinite(value))


def size(value: Value) -> int:
    """How many numbers and texts are in it; a list in a list is as much work as some of them."""
    if isinstance(value, Array):
        return len(value.data) // DTYPES[value.dtype]
    if isinstance(value, Items):
        return _CONTAINER + sum(map(size, value.items))
    if isinstance(value, Pairs):
        return _CONTAINER + sum(size(key) + size(item) for key, item in value.items)
    return 1


class Candidate(msgspec.Struct, frozen=True):
    """Code of ours that may do what the learner's does: a module, and what it is asked.

    `ask` turns a recorded call into the one that is made; None where there is none to make.
    """

    id: str
    module: Module
    ask: Callable[[Call], Call | None] = lambda call: call
    forgetful: bool = (
        False  # whether a call leaves nothing behind, so that none needs a fresh start
    )


class Replays:
    """What candidates give for recorded calls. Each is remembered: every submission of a run is
    asked the same.
    """

    def __init__(self, solver: Solver) -> None:
        self._solver = solver
        self._replies: dict[tuple[str, bytes], Reply | None] = {}

    def of(self, candidate: Candidate, recorded: Sequence[Recorded]) -> Iterator[Reply | None]:
        """The replies one by one, so that a candidate is asked no further than it fits."""
        replay = _Replay(self._solver, candidate, recorded)
        for index, each in enumerate(recorded):
            key = (candidate.id, each.history)
            if key not in self._replies:
                self._replies[key] = replay.reply(index)
            yield self._replies[key]


class _Replay:
    """Makes recorded calls again, none before those that came before it.

    In the recorded order, from a fresh start: some bugs are in what a call leaves behind.
    """

    def __init__(self, solver: Solver, candidate: Candidate, recorded: Sequence[Recorded]) -> None:
        self._solver = solver
        self._candidate = candidate
        self._recorded = recorded
        self._made = 0

    def reply(self, index: int) -> Reply | None:
        module = self._candidate.module
        if self._made == 0 and not self._candidate.forgetful:
            self._solver.forget(module)
        reply = None
        while self._made <= index:
            observation = self._recorded[self._made].observation
            call = self._candidate.ask(observation.call)
            if call is None:
                reply = None
            else:
                call = msgspec.structs.replace(call, module=module.name)
                asked = msgspec.structs.replace(observation, call=call, reply=None)
                reply, _ = self._solver.observe(module, asked)
            self._made += 1
        return reply
