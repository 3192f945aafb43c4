"""`questcheck grade` on a seeded class, beside pytest and beside the floor, in one run.

Whole processes, on the same hand-ins and the same checks. The floor (`benchmarks.floor`) calls the
learners' functions on the same inputs with no judge, no isolation and no report; its time is
without the making of the inputs. The class is graded once more with endless loops in it, to show
what these add: at most their CPU limits, divided by the cores. Runs alternate.

python -m benchmarks.grade_class [--students 200] [--rounds 3] [--only chapter1 --only chapter2]
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from checker.engine.pack import Pack
from checker.grading.sample import sample_class
from checker.grading.sampleforms import Form
from checker.grading.samplework import Shares
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.targets import resolve

ROOT = Path(__file__).resolve().parents[1]
QUEST = load_quest(builtin_quest_file())
PACK = Pack.beside(QUEST, builtin_quest_file())
HOGS = 0.03
_SAMPLING = 0.1  # seconds between two looks at memory


class Figures(msgspec.Struct, frozen=True):
    """One run. `memory` is the peak of the whole tree's PSS, in MB; None where nobody looked."""

    wall: float
    cpu: float
    memory: float | None = None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append")
    parser.add_argument("--no-pytest", action="store_true", help="Leave the slow ones out.")
    asked = parser.parse_args()
    targets = asked.only or ["chapter1", "chapter2"]
    with TemporaryDirectory() as scratch:
        quiet, hogs = Path(scratch, "class"), Path(scratch, "hogs")
        _write_class(quiet, asked.students, asked.seed, targets)
        added = _with_hogs(quiet, hogs, targets)
        out, calls = Path(scratch, "out"), Path(scratch, "calls")
        ways: dict[str, Callable[[], Figures]] = {}
        if not asked.no_pytest:
            ways["a loop of pytest"] = lambda: _pytest(quiet, targets, 1)
            ways["pytest, one a core"] = lambda: _pytest(quiet, targets, _cores())
        ways["questcheck grade"] = lambda: _grade(quiet, targets, out)
        ways[f"the same, {added} with an endless loop"] = lambda: _grade(hogs, targets, out)
        ways["the floor"] = lambda: _floor(quiet, targets, calls)
        runs: dict[str, list[Figures]] = {name: [] for name in ways}
        for number in range(asked.rounds):
            for name, way in ways.items():
                if "pytest" not in name or number == 0:  # minutes each, and far from close
                    runs[name].append(way())
        _print(asked.students, runs)


def _print(students: int, runs: dict[str, list[Figures]]) -> None:
    floor = runs["the floor"]
    print(f"{students} submissions, {_cores()} cores; medians of {len(floor)} rounds")
    heads = ("wall", "a minute", "CPU each", "peak PSS", "to the floor")
    print(f"{'':34}" + "".join(f"{head:>14}" for head in heads))
    for name, figures in runs.items():
        wall = statistics.median(one.wall for one in figures)
        cpu = statistics.median(one.cpu for one in figures) / students
        memory = max((one.memory or 0 for one in figures), default=0)
        # Pair by pair, so that a machine whose speed drifts slows both alike.
        ratio = statistics.median(
            one.wall / base.wall for one, base in zip(figures, floor, strict=False)
        )
        print(
            f"{name:34}{wall:12.2f} s{60 * students / wall:14.0f}{1000 * cpu:11.1f} ms"
            f"{memory:11.0f} MB{ratio:14.2f}"
        )


def _write_class(folder: Path, students: int, seed: int, targets: Sequence[str]) -> None:
    """Folders alone, so that all ways can read them; hostile ones that end by themselves."""
    shares = Shares(right=0.55, wrong=0.4, started=0.05, hostile=0.0, gives_up=0.0, wrong_each=0.2)
    made = sample_class(
        PACK,
        students,
        seed,
        exercises=resolve(QUEST, targets),
        shares=shares,
        forms=(Form.FOLDER,),
    )
    for path, content in made.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _with_hogs(source: Path, target: Path, targets: Sequence[str]) -> int:
    """The same class, in which some have an endless loop in one exercise."""
    shutil.copytree(source, target)
    exercise = resolve(QUEST, targets)[0]
    (function,) = exercise.functions
    loop = f"def {function}(*args):\n    while True:\n        pass\n"
    folders = sorted(target.iterdir())
    chosen = folders[:: max(1, round(1 / HOGS))]
    for folder in chosen:
        file = folder / "exercises" / QUEST.chapter_of(exercise).file(exercise)
        file.write_text(loop)
    return len(chosen)


def _grade(submissions: Path, targets: Sequence[str], out: Path) -> Figures:
    shutil.rmtree(out, ignore_errors=True)
    questcheck = shutil.which("questcheck", path=os.path.dirname(sys.executable))
    assert questcheck is not None, "install questcheck first: pip install -e ."
    only = [word for target in targets for word in ("--only", target)]
    command = [questcheck, "grade", str(submissions), "--out", str(out), "--seed", "1", *only]
    return _timed(lambda: [command], 1)


def _pytest(submissions: Path, targets: Sequence[str], jobs: int) -> Figures:
    suites = [str(PACK.suite(exercise) / "suite.py") for exercise in resolve(QUEST, targets)]
    command = [
        *(sys.executable, "-m", "pytest", "-q", "-p", "benchmarks.plain_pytest"),
        *("-o", "python_files=suite.py", "--import-mode=importlib", f"--rootdir={submissions}"),
        *("--no-header", "--tb=no", *suites),
    ]
    folders = sorted(submissions.iterdir())
    return _timed(lambda: [command] * len(folders), jobs, [str(f / "exercises") for f in folders])


def _timed(
    commands: Callable[[], Sequence[Sequence[str]]], jobs: int, exercises: Sequence[str] = ()
) -> Figures:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PYTEST"))}
    clean |= {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    clean |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT)}

    def run(number: int, command: Sequence[str]) -> None:
        env = dict(clean)
        if exercises:
            env["QUESTCHECK_BENCH_EXERCISES"] = exercises[number]
        subprocess.run(
            command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )

    listed = commands()
    with _PeakMemory() as peak, ThreadPoolExecutor(jobs) as pool:
        before, begun = _children_cpu(), time.perf_counter()
        list(pool.map(run, range(len(listed)), listed))
        wall, cpu = time.perf_counter() - begun, _children_cpu() - before
    return Figures(wall, cpu, peak.megabytes)


def _floor(submissions: Path, targets: Sequence[str], calls: Path) -> Figures:
    only = [word for target in targets for word in ("--only", target)]
    command = [sys.executable, "-m", "benchmarks.floor", str(submissions), "--calls", str(calls)]
    with _PeakMemory() as peak:
        done = subprocess.run([*command, *only], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    told = json.loads(done.stdout)
    return Figures(told["wall"], told["cpu"], peak.megabytes)


def _children_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _cores() -> int:
    return len(os.sched_getaffinity(0))


class _PeakMemory:
    """The largest sum of PSS over all descendants of this process, as a context manager."""

    def __init__(self) -> None:
        self.megabytes = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> _PeakMemory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(_SAMPLING):
            self.megabytes = max(self.megabytes, sum(map(_pss, _descendants())) / 1024)


def _descendants() -> list[int]:
    parents: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(path.parent.name))
    found, left = [], [os.getpid()]
    while left:
        children = parents.get(left.pop(), [])
        found += children
        left += children
    return found


def _pss(pid: int) -> int:
    """In kB."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)


if __name__ == "__main__":
    main()
