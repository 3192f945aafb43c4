"""The floor under grading: forked children, one a core, call the functions on the same inputs.

No judge, no isolation, no report, no second look: what is left is the learners' own work, which
nobody who runs it can go below. What a judge asks of each submission is found out beforehand, once:
some are asked more than others, and who has failed is not asked to train for long. Prints its wall
and CPU seconds, without that.

python -m benchmarks.floor SUBMISSIONS --only chapter1 --only chapter2 [--jobs N] [--calls FILE]
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
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import msgspec

from checker.engine import wire
from checker.engine.budget import Budget
from checker.engine.classroom import Classroom, Plan, open_classroom
from checker.engine.failure import Observation
from checker.engine.learner import Learner, Module
from checker.engine.pack import Pack
from checker.engine.sitting import Sitting
from checker.engine.source import EXERCISES, Folder, Tree
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.model import Exercise
from checker.quest.targets import resolve

if TYPE_CHECKING:
    from checker.engine.judge import Judge

Asked = dict[str, list[wire.Call]]  # by exercise
Recorded = list[dict[str, list[bytes]]]  # for each submission; a call is kept as it is sent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("submissions", type=Path)
    parser.add_argument("--only", action="append", required=True)
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--calls", type=Path, help="Where what is asked is kept for the next run.")
    asked = parser.parse_args()
    quest = load_quest(builtin_quest_file())
    pack = Pack.beside(quest, builtin_quest_file())
    exercises = resolve(quest, asked.only)
    folders = [folder / EXERCISES for folder in sorted(asked.submissions.iterdir())]
    recorded = _kept(asked.calls) or _recorded(pack, exercises, folders)
    if asked.calls is not None:
        asked.calls.write_bytes(msgspec.msgpack.encode(recorded))
    calls = [_decoded(of_one) for of_one in recorded]
    for extra in sorted({module for e in exercises for module in pack.warm(e)}):
        __import__(extra)
    begun, before = time.perf_counter(), _children_cpu()
    running = 0
    for folder, its_calls in zip(folders, calls, strict=True):
        if running == asked.jobs:
            os.wait()
            running -= 1
        if os.fork() == 0:
            _work(pack, exercises, folder, its_calls)
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


def _kept(file: Path | None) -> Recorded | None:
    if file is None or not file.exists():
        return None
    return msgspec.msgpack.decode(file.read_bytes(), type=Recorded)


def _recorded(pack: Pack, exercises: Sequence[Exercise], folders: Sequence[Path]) -> Recorded:
    """What the judge of a class asks of each; a second look asks nothing new."""

    def record(room: Classroom) -> Recorded:
        calls: Recorded = []
        for folder in folders:
            questions: dict[str, dict[bytes, None]] = {}
            sitting = Sitting(room.judge, Folder(folder), _recording(room.judge, questions))
            for exercise in exercises:
                sitting.result(exercise)
            sitting.close()
            calls.append({exercise: list(of_it) for exercise, of_it in questions.items()})
        return calls

    return open_classroom(pack, Plan(tuple(exercises), seed=1, seats=None), record)


def _recording(
    judge: Judge, questions: dict[str, dict[bytes, None]]
) -> Callable[[Exercise, Tree], Learner]:
    class Recording(Learner):
        def ask(
            self, module: Module, observation: Observation, question: bytes, budget: Budget
        ) -> bytes:
            questions.setdefault(module.exercise, {})[question] = None
            return super().ask(module, observation, question, budget)

    return lambda exercise, tree: Recording(
        judge.nursery(exercise), tree, judge.core, judge.on_event
    )


def _decoded(recorded: Mapping[str, Sequence[bytes]]) -> Asked:
    """Before the clock runs: the making of the inputs is no work of the learners'."""
    return {
        exercise: [
            call for each in calls if isinstance(call := wire.decode_request(each), wire.Call)
        ]
        for exercise, calls in recorded.items()
    }


def _work(pack: Pack, exercises: Sequence[Exercise], root: Path, calls: Asked) -> None:
    sys.path.insert(0, str(root))
    sys.stdout = sys.stderr = io.StringIO()
    warnings.simplefilter("ignore")
    for exercise in exercises:
        file = root / pack.quest.chapter_of(exercise).file(exercise)
        with contextlib.suppress(BaseException):
            functions = _functions(file, pack.harness(exercise))
            for call in calls.get(exercise.id, ()):
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
