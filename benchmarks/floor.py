"""The floor under grading: forked children, one a core, call the functions on the same inputs.

No judge, no isolation, no report, no second look: what is left is the learners' own work, which
nobody who runs it can go below. Prints its wall and CPU seconds, without the making of the inputs.

python -m benchmarks.floor SUBMISSIONS --only chapter1 --only chapter2 [--jobs N]
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import resource
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from checker.engine import wire
from checker.engine.check import with_needs
from checker.engine.classroom import Classroom, Plan, open_classroom
from checker.engine.pack import Pack
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.model import Exercise
from checker.quest.targets import resolve

Recorded = dict[str, list[wire.Call]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("submissions", type=Path)
    parser.add_argument("--only", action="append", required=True)
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    asked = parser.parse_args()
    quest = load_quest(builtin_quest_file())
    pack = Pack.beside(quest, builtin_quest_file())
    exercises = resolve(quest, asked.only)
    calls = _recorded(pack, exercises)
    for extra in sorted({module for e in exercises for module in pack.warm(e)}):
        __import__(extra)
    folders = sorted(asked.submissions.iterdir())
    begun, before = time.perf_counter(), _children_cpu()
    running = 0
    for folder in folders:
        if running == asked.jobs:
            os.wait()
            running -= 1
        if os.fork() == 0:
            _work(pack, exercises, folder / "exercises", calls)
            os._exit(0)
        running += 1
    while running:
        os.wait()
        running -= 1
    wall, cpu = time.perf_counter() - begun, _children_cpu() - before
    print(json.dumps({"submissions": len(folders), "wall": wall, "cpu": cpu}))


def _children_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _recorded(pack: Pack, exercises: Sequence[Exercise]) -> Recorded:
    """What the suites ask of the reference."""
    asked: Recorded = {exercise.id: [] for exercise in with_needs(pack, exercises)}

    def record(room: Classroom) -> None:
        for exercise in exercises:
            reference = room.judge.truth(exercise).reference
            for key in reference._solved:  # by the bytes of each call
                call = wire.decode_request(key)
                assert isinstance(call, wire.Call)
                if call.module.endswith(f".{exercise.id}"):
                    asked[exercise.id].append(call)

    open_classroom(pack, Plan(tuple(exercises), seed=1), record)
    return asked


def _work(pack: Pack, exercises: Sequence[Exercise], root: Path, calls: Recorded) -> None:
    sys.path.insert(0, str(root))
    sys.stdout = sys.stderr = io.StringIO()
    warnings.simplefilter("ignore")
    for exercise in exercises:
        file = root / pack.quest.chapter_of(exercise).file(exercise)
        with contextlib.suppress(BaseException):
            functions = _functions(file, pack.harness(exercise))
            for call in calls[exercise.id]:
                arguments = [wire.from_wire(value) for value in call.args]
                with contextlib.suppress(Exception):
                    functions(call.function)(*arguments)


def _functions(file: Path, harness: Path | None) -> Callable[[str], Callable[..., Any]]:
    """A learner's functions by name, as the harness offers them where there is one."""
    learner = _executed(file)
    if harness is None:
        return lambda name: getattr(learner, name)
    ours = _executed(harness)
    return lambda name: partial(getattr(ours, name), learner)


def _executed(file: Path) -> ModuleType:
    module = ModuleType(file.stem)
    exec(compile(file.read_bytes(), str(file), "exec"), module.__dict__)
    return module


if __name__ == "__main__":
    main()
