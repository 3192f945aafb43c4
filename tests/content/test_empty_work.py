"""Work that is none earns nothing, on any exercise."""

from __future__ import annotations

import pytest

from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from checker.quest.model import Exercise
from tests.judging import Bench, installed

# What every function of the exercise answers.
BODIES = {
    "the first argument": "return args[0] if args else None",
    "the last argument": "return args[-1] if args else None",
    "all arguments": "return args",
    "nothing": "pass",
    "zero": "return 0.0",
    "one": "return 1.0",
    "a half": "return 0.5",
    "zeros like the first": "import numpy as np; return np.zeros_like(np.asarray(args[0]))",
    "an empty list": "return []",
    "a list of zeros": "return [0.0] * 300",
    "a tuple of nothing": "return (None, None)",
    "a pair of empty things": "return {}, []",
    "a dict of everything": "return {'relu': [], 'tanh': [], 'faster': 'relu', 'W1': 0, 'b1': 0}",
    "a string": "return 'healthy'",
    "not a number": "return float('nan')",
    "True": "return True",
    "a printed tick": "print('\\u2713 passed'); return None",
    "a clean exit": "raise SystemExit(0)",
    "a harder exit": "import os; os._exit(0)",
    "ragged rows": "return [[1.0], [1.0, 2.0]]",
    "an array of objects": "import numpy as np; return np.array([None, 'x'], dtype=object)",
    "a complex array": "import numpy as np; return np.asarray(args[0], dtype=complex)",
    "a generator": "return (x for x in args)",
    "itself": "return empty",
    "nested without end": "x = []; x.append(x); return x",
}

SHIFTS = (1, 4)

Results = dict[str, dict[str, ExerciseResult]]


@pytest.fixture(scope="module")
def results(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Results:
    """All of it in one session: the truth, and what trains for it, is computed once."""
    bench = Bench(pack, tmp_path_factory.mktemp("empty"))
    exercises = installed(pack)
    submissions = {name: empty(exercises, body) for name, body in BODIES.items()}
    for shift in SHIFTS:
        submissions[f"the solution {shift} further"] = shifted(bench, exercises, shift)
    judged = bench.judge(list(submissions.values()), *(exercise.id for exercise in exercises))
    return dict(zip(submissions, judged, strict=True))


def empty(exercises: list[Exercise], body: str) -> dict[str, str]:
    head = f"EXPLANATION = 'One. Two.'\ndef empty(*args, **kwargs):\n    {body}\n"
    return {e.id: head + "".join(f"{name} = empty\n" for name in e.functions) for e in exercises}


def shifted(bench: Bench, exercises: list[Exercise], shift: int) -> dict[str, str]:
    """Every solution under the name of another exercise.

    Of one that imports the same packages: loading torch anew for NumPy's exercises takes long.
    """
    files = {}
    for exercise in exercises:
        alike = [
            other for other in exercises if bench.pack.warm(other) == bench.pack.warm(exercise)
        ]
        other = alike[(alike.index(exercise) + shift) % len(alike)]
        solution = (bench.pack.solutions / bench.file(other.id)).read_text()
        names = zip(exercise.functions, other.functions * 2, strict=False)
        files[exercise.id] = solution + "".join(f"\n{our} = {their}\n" for our, their in names)
    return files


@pytest.mark.parametrize("name", [*BODIES, *(f"the solution {shift} further" for shift in SHIFTS)])
def test_empty_work_earns_nothing(results: Results, name: str) -> None:
    """It passes no exercise, and its odd value makes no suite stumble."""
    for exercise, result in results[name].items():
        refused = result.outcome in (Outcome.WRONG, Outcome.CRASHED, Outcome.BLOCKED)
        assert refused, (exercise, result.outcome, result.message)
        assert result.xp == 0
