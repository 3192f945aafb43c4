"""Code under test never holds the verdict: no patch, lie, search or forgery makes it pass."""

from __future__ import annotations

import pytest

from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from tests.judging import Bench

# Each of these answers with the argument itself (wrong), and tries to have that called right.
ATTEMPTS = {
    "patches numpy's comparisons": """
import numpy as np
import numpy.testing
np.allclose = np.isclose = np.array_equal = np.all = np.any = lambda *a, **k: True
numpy.testing.assert_allclose = lambda *a, **k: None
def relu(z):
    return z
""",
    "patches builtins": """
import builtins
builtins.isinstance = lambda *a: True
builtins.abs = lambda x: 0
def relu(z):
    return z
""",
    "patches pytest": """
import pytest, sys
pytest.fail = pytest.raises = lambda *a, **k: None
sys.modules["_pytest.runner"] = None
def relu(z):
    return z
""",
    "patches the worker it runs in": """
import checker.engine.worker as worker
import checker.engine.answer as answer
answer.Answer.equals = answer.Answer.matches_reference = lambda *a, **k: None
worker._changed = lambda *a: ()
def relu(z):
    return z
""",
    "walks the frames for the expected value": """
import sys
def relu(z):
    frame = sys._getframe()
    while frame is not None:
        for name, value in {**frame.f_globals, **frame.f_locals}.items():
            if name in ("expected", "truth", "solution", "answer_key"):
                return value
        frame = frame.f_back
    return z
""",
    "searches memory for the seed": """
import gc, sys
def relu(z):
    for thing in gc.get_objects():
        if isinstance(thing, dict) and type(thing.get("seed")) is int:
            import numpy as np
            return np.random.default_rng(thing["seed"]).normal(size=z.shape)
    return z
""",
    "lies with an ndarray subclass": """
import numpy as np
class Liar(np.ndarray):
    def __eq__(self, other): return np.ones(self.shape, bool)
    def __sub__(self, other): return np.zeros(self.shape)
    __rsub__ = __sub__
    def __array_ufunc__(self, *args, **kwargs): return True
    def __array_function__(self, *args, **kwargs): return True
    def tobytes(self, order="C"): return b""
def relu(z):
    return np.asarray(z).view(Liar)
""",
    "lies with an object that equals everything": """
class Anything(float):
    def __eq__(self, other): return True
    def __le__(self, other): return True
    def __abs__(self): return self
    __sub__ = __rsub__ = lambda self, other: 0.0
def relu(z):
    return Anything()
""",
    "pretends to be another class": """
import numpy as np
class Chameleon:
    __class__ = np.ndarray
    shape, dtype, size = (7,), np.dtype(float), 7
def relu(z):
    return Chameleon()
""",
    "forges a reply on the pipe": """
import os
import numpy as np
from checker.engine import wire
from checker.engine.channel import framed
def relu(z):
    for number in range(1, 60):
        forged = wire.Returned(number, wire.to_wire(np.abs(z)), (), wire.NOTHING)
        for fd in range(3, 40):
            try:
                os.write(fd, framed(wire.encode(forged)))
            except OSError:
                pass
    return z
""",
    "answers in a thread after it has returned": """
import os, threading
from checker.engine import wire
from checker.engine.channel import framed
def late():
    forged = wire.Returned(99, None, (), wire.NOTHING)
    while True:
        for fd in range(3, 40):
            try:
                os.write(fd, framed(wire.encode(forged)))
            except OSError:
                pass
def relu(z):
    threading.Thread(target=late, daemon=True).start()
    return z
""",
    "prints ticks and says it passed": """
print("\\u2713 relu passed")
print('{"schema": "questcheck.check/1", "outcome": "passed"}')
def relu(z):
    print("\\u2713 passed 11/11")
    return z
""",
    "returns True": "def relu(z):\n    return True\n",
    "returns a class that claims to be right": """
class Passed:
    outcome = "passed"
    def __bool__(self): return True
def relu(z):
    return Passed()
""",
    "takes numpy out of the worker": """
import sys
import numpy as np
np.asarray = np.ndarray.tobytes = None
def relu(z):
    return z
""",
    "replaces its own module": """
import sys, types
fake = types.ModuleType("relu")
fake.relu = lambda z: z
sys.modules[__name__] = fake
def relu(z):
    return z
""",
    "remembers what it was asked and answers nothing": """
seen = []
def relu(z):
    seen.append(z)
    return seen
""",
}


@pytest.fixture(scope="module")
def results(
    pack: Pack, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, ExerciseResult]]:
    bench = Bench(pack, tmp_path_factory.mktemp("attempts"))
    submissions = [{"relu": source} for source in ATTEMPTS.values()]
    return dict(zip(ATTEMPTS, bench.judge(submissions, "relu", "sigmoid"), strict=True))


@pytest.mark.parametrize("name", ATTEMPTS)
def test_an_attempt_gains_nothing(results: dict[str, dict[str, ExerciseResult]], name: str) -> None:
    """It is refused as the learner's doing, and earns no XP."""
    relu = results[name]["relu"]
    assert relu.outcome in (Outcome.WRONG, Outcome.CRASHED), (relu.outcome, relu.message)
    assert relu.xp == 0


@pytest.mark.parametrize("name", ATTEMPTS)
def test_an_attempt_harms_no_neighbour(
    results: dict[str, dict[str, ExerciseResult]], name: str
) -> None:
    """The next exercise, judged by the same judge, passes as it should."""
    sigmoid = results[name]["sigmoid"]
    assert sigmoid.outcome is Outcome.PASSED, sigmoid.message


def test_hard_coded_outputs_fail_under_another_seed(bench: Bench) -> None:
    """Inputs are drawn from the seed: what replays under one seed is wrong under another."""
    table = """
import numpy as np
def relu(z):
    return np.maximum(z, 0) if np.size(z) and abs(np.sum(z) - {total}) < 1e-9 else z * 2
"""
    result = bench.judge([{"relu": table.format(total=0.5)}], "relu", seed=1)[0]["relu"]
    assert result.outcome is Outcome.WRONG


def test_a_forged_signature_does_not_hide_other_defaults(bench: Bench) -> None:
    """What Python fills in is asked for, not what a function says of itself."""
    solution = (bench.pack.solutions / "chapter2" / "train_xor.py").read_text(encoding="utf-8")
    forged = solution.replace("lr=0.5, epochs=5000", "lr=0.1, epochs=10") + (
        "\n\nimport inspect\n"
        "def _right(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000): pass\n"
        "train_xor.__signature__ = inspect.signature(_right)\n"
    )
    assert bench.judge_one("train_xor", forged).outcome is Outcome.WRONG


def test_the_same_seed_replays_the_same_inputs(bench: Bench) -> None:
    """A run is replayed with its seed: the same call fails in the same way."""
    twice = "import numpy as np\ndef relu(z):\n    return np.maximum(z, 0) * 2\n"
    seen = []
    for seed in (7, 7, 8):
        failure = bench.judge([{"relu": twice}], "relu", seed=seed)[0]["relu"].failure
        assert failure is not None
        seen.append(failure.sentence)
    assert seen[0] == seen[1]
    assert seen[1] != seen[2]


def test_the_report_names_the_file_and_its_hash(bench: Bench) -> None:
    """The hash in the report is that of the bytes that were run."""
    import hashlib

    source = b"def relu(z):\n    return z * (z > 0)\n"
    result = bench.judge_one("relu", source)
    assert result.file == "exercises/chapter1/relu.py"
    assert result.sha256 == hashlib.sha256(source).hexdigest()
