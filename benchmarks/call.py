"""One call over the pipe with a small array: what a suite's `relu(z)` takes, in microseconds.

python -m benchmarks.call [--calls N]
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np

from checker.engine import wire
from checker.engine.affinity import one_core
from checker.engine.budget import USUAL, call_budget
from checker.engine.failure import Observation
from checker.engine.learner import Learner, Module
from checker.engine.nursery import ForkNursery
from checker.engine.source import Folder
from checker.quest.loader import builtin_quest_file, load_quest

ROUNDS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=5000)
    calls = parser.parse_args().calls
    quest = load_quest(builtin_quest_file())
    relu = quest.exercise("relu")
    root = builtin_quest_file().parent / quest.trees.solutions
    source = Folder(root).read(quest.chapter_of(relu).file(relu))
    assert source is not None
    module = Module("relu", "chapter1.relu", source, ("relu",), None, 1)
    nursery = ForkNursery()
    array = np.random.default_rng(1).normal(size=(3, 5))
    for name, keep in (("judge and worker on one core", True), ("on any", False)):
        figures = [_round(nursery, root, module, array, calls, keep) for _ in range(ROUNDS)]
        print(f"{name:30} {min(figures):6.1f} us a call (best of {ROUNDS} rounds of {calls:,})")
    nursery.close()


def _round(
    nursery: ForkNursery,
    root: Path,
    module: Module,
    array: np.ndarray,
    calls: int,
    keep: bool,
) -> float:
    if keep:
        with one_core() as core:
            return _timed(
                Learner(nursery, Folder(root), core, lambda *_: None), module, array, calls
            )
    return _timed(Learner(nursery, Folder(root), None, lambda *_: None), module, array, calls)


def _timed(learner: Learner, module: Module, array: np.ndarray, calls: int) -> float:
    learner.load(module)
    begun = time.perf_counter()
    for _ in range(calls):
        call = wire.Call(1, module.name, "relu", [wire.to_wire(array)], None)
        observation = Observation("relu", call, ("z",), None)
        learner.call(module, observation, call_budget(USUAL, lambda: 0.0, None))
    seconds = time.perf_counter() - begun
    learner.end()
    return seconds / calls * 1e6


if __name__ == "__main__":
    main()
