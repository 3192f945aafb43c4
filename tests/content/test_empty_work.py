"""Work that is none earns nothing, on any exercise."""

from __future__ import annotations

import pytest

from checker.engine.pack import Pack
from checker.engine.result import Outcome
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


@pytest.mark.parametrize("name", BODIES)
def test_empty_work_earns_nothing(pack: Pack, bench: Bench, name: str) -> None:
    """It passes no exercise, and its odd value makes no suite stumble."""
    exercises = installed(pack)
    files = {}
    for exercise in exercises:
        source = f"EXPLANATION = 'One. Two.'\ndef empty(*args, **kwargs):\n    {BODIES[name]}\n"
        files[exercise.id] = source + "".join(f"{f} = empty\n" for f in exercise.functions)
    results = bench.judge([files], *(exercise.id for exercise in exercises))[0]
    for exercise_id, result in results.items():
        refused = result.outcome in (Outcome.WRONG, Outcome.CRASHED, Outcome.BLOCKED)
        assert refused, (exercise_id, result.outcome, result.message)


def test_another_exercises_solution_earns_nothing(pack: Pack, bench: Bench) -> None:
    """The solution of one exercise, under the name of another, is wrong there."""
    exercises = installed(pack)
    for shift in (1, 5):
        files = {}
        for index, exercise in enumerate(exercises):
            other = exercises[(index + shift) % len(exercises)]
            solution = (pack.solutions / bench.file(other.id)).read_text()
            names = zip(exercise.functions, other.functions * 2, strict=False)
            renamed = "".join(f"{ours} = {theirs}\n" for ours, theirs in names)
            files[exercise.id] = f"{solution}\n{renamed}"
        results = bench.judge([files], *(exercise.id for exercise in exercises))[0]
        for exercise_id, result in results.items():
            assert result.outcome is not Outcome.PASSED, exercise_id
            assert result.outcome is not Outcome.GRADER_ERROR, result.message
