"""A pytest plugin that runs the quest's own checks in one process, with no judge and no worker.

It is the yardstick for `check_chapter.py`: the same suites, the same comparisons, the same NumPy,
with the learner's module imported beside them, as any pytest suite would.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from checker.engine import wire
from checker.engine.answer import Asked, Proxy
from checker.engine.failure import Observation
from checker.engine.signature import parameters
from checker.engine.worker import Worker
from checker.quest.loader import load_quest
from checker.quest.model import Exercise

ROOT = Path(__file__).resolve().parents[1]
QUEST = load_quest(ROOT / "quest.toml")
SEED = 1


def _module_name(exercise: Exercise) -> str:
    return f"{QUEST.chapter_of(exercise).id}.{exercise.id}"


class Side:
    """One tree of exercises, called directly: the learner's, or the solutions."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._worker = Worker(root)
        self._loaded: set[str] = set()

    def call(self, exercise: Exercise, call: wire.Call) -> wire.Returned:
        if call.module not in self._loaded:
            self._load(exercise, call.module)
        reply = self._worker.answer(call)
        assert isinstance(reply, wire.Returned), reply
        return reply

    def _load(self, exercise: Exercise, module: str) -> None:
        sys.path.insert(0, str(self._root))
        importlib.import_module(module.partition(".")[0])
        file = self._root / QUEST.chapter_of(exercise).file(exercise)
        harness = _harness(exercise)
        reply = self._worker.answer(
            wire.Load(
                id=0,
                module=module,
                file=str(file),
                source=file.read_bytes(),
                functions=exercise.functions,
                harness=harness.read_bytes() if harness else None,
                seed=SEED,
            )
        )
        assert isinstance(reply, wire.Loaded), reply
        self._loaded.add(module)


def _harness(exercise: Exercise) -> Path | None:
    folder = ROOT / QUEST.trees.suites / QUEST.chapter_of(exercise).id / exercise.id
    harness = folder / "harness.py"
    return harness if harness.exists() else None


LEARNER = Side(Path(os.environ["QUESTCHECK_BENCH_EXERCISES"]))
SOLUTIONS = Side(ROOT / QUEST.trees.solutions)


def _proxy(exercise: Exercise) -> Proxy:
    harness = _harness(exercise)
    solution = ROOT / QUEST.trees.solutions / QUEST.chapter_of(exercise).file(exercise)

    def ask(asked: Asked) -> Observation:
        source = harness or solution
        names = parameters(source, asked.function)[1 if harness else 0 :][: len(asked.args)]
        call = wire.Call(0, _module_name(exercise), asked.function, asked.args, None)
        reply = LEARNER.call(exercise, call)
        return Observation(exercise.id, call, names, reply, asked.allowed)

    def truth(observation: Observation) -> wire.Value:
        return SOLUTIONS.call(exercise, observation.call).value

    return Proxy(exercise.functions[0], ask, truth, lambda remark: None)


def _fixture(exercise: Exercise) -> Callable[[], Proxy]:
    @pytest.fixture(name=exercise.id)
    def proxy() -> Proxy:
        return _proxy(exercise)

    return proxy


for _exercise in QUEST.exercises:
    globals()[_exercise.id] = _fixture(_exercise)


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    name = f"{SEED}/{request.node.nodeid}".encode()
    return np.random.default_rng(
        int.from_bytes(hashlib.blake2b(name, digest_size=4).digest(), "big")
    )
