"""What looking for a bug's name adds to a failing check, where none is found: the dearest case.

Each solution is judged with a ripple on all its numbers, which no entry of the catalogue explains,
in a process of its own: nothing has been read or asked before. Prints CPU time.

python -m benchmarks.diagnosis [--only chapter1 --only chapter2] [--runs N]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from checker.engine.check import Submission, check_all
from checker.engine.diagnosis import Diagnostician, Finding
from checker.engine.failure import Failure, Observation
from checker.engine.pack import Pack
from checker.engine.source import Folder
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.targets import resolve

QUEST = load_quest(builtin_quest_file())
PACK = Pack.beside(QUEST, builtin_quest_file())

_RIPPLE = """

import numpy as _np


def _rippled(value):
    if isinstance(value, dict):
        return {name: _rippled(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_rippled(item) for item in value)
    return value + 0.1 * _np.sin(37 * _np.asarray(value) + 1)


def _with_ripple(right):
    return lambda *args: _rippled(right(*args))


"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(_milliseconds(asked.one))
        return
    worst = 0.0
    print(f"medians of {asked.runs} runs, and their range; each in a new process")
    for exercise in resolve(QUEST, asked.only or ["chapter1", "chapter2"]):
        command = [sys.executable, "-m", "benchmarks.diagnosis", "--one", exercise.id]
        runs = [float(subprocess.check_output(command)) for _ in range(asked.runs)]
        median = statistics.median(runs)
        worst = max(worst, median)
        print(f"{exercise.id:20} {median:6.1f} ms  ({min(runs):.1f} to {max(runs):.1f})")
    print(f"{'the dearest':20} {worst:6.1f} ms")


def _milliseconds(name: str) -> float:
    """CPU time that naming the bug takes, in this process's first failure."""
    spent = []
    diagnose = Diagnostician.diagnose

    def timed(
        self: Diagnostician, looks: Sequence[Sequence[Observation]], failure: Failure
    ) -> Finding | None:
        begun = time.process_time()
        try:
            return diagnose(self, looks, failure)
        finally:
            spent.append(1000 * (time.process_time() - begun))

    Diagnostician.diagnose = timed  # type: ignore[method-assign]
    exercise = QUEST.exercise(name)
    file = QUEST.chapter_of(exercise).file(exercise)
    rippled = "".join(f"{each} = _with_ripple({each})\n" for each in exercise.functions)
    source = (PACK.solutions / file).read_text() + _RIPPLE + rippled
    tree = Folder(PACK.solutions).replaced({str(file): source.encode()})
    list(check_all(PACK, [Submission(tree, (exercise,))], seed=3))
    return spent[0] if spent else 0.0


if __name__ == "__main__":
    main()
