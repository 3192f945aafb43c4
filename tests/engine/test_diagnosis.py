"""A bug is named when an entry explains all that was seen, and only then."""

from __future__ import annotations

import pytest

from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from tests.judging import Bench

HEAD = "import math\nimport numpy as np\n\n"

# Written by another hand than the catalogue's: (exercise, source, the name it must get).
NAMED = {
    "a leaky relu in a loop": (
        "relu",
        "def relu(z):\n    out = np.array(z, dtype=float)\n"
        "    for i in np.ndindex(out.shape):\n        if out[i] < 0:\n            out[i] /= 100\n"
        "    return out\n",
        "leaky_slope",
    ),
    "the mean of the squares, times a half": (
        "mse",
        "def mse(a, b):\n    return float(((a - b) ** 2).mean() / 2)\n",
        "half_factor",
    ),
}
UNNAMED = {
    "another curve altogether": (
        "def relu(z):\n    return np.abs(np.cos(100 * np.asarray(z) + 1))\n"
    ),
    "a ripple on the right answer": (
        "def relu(z):\n    return np.maximum(z, 0) + 0.1 * np.sin(37 * np.asarray(z) + 1)\n"
    ),
}


@pytest.fixture(scope="module")
def results(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> dict[str, ExerciseResult]:
    bench = Bench(pack, tmp_path_factory.mktemp("diagnosis"))
    cases = {name: (exercise, source) for name, (exercise, source, _) in NAMED.items()}
    cases |= {name: ("relu", source) for name, source in UNNAMED.items()}
    submissions = [{exercise: HEAD + source} for exercise, source in cases.values()]
    judged = bench.judge(submissions, "relu", "mse")
    return {name: judged[i][exercise] for i, (name, (exercise, _)) in enumerate(cases.items())}


@pytest.mark.parametrize("name", NAMED)
def test_another_hands_bug_gets_its_name(results: dict[str, ExerciseResult], name: str) -> None:
    """The name is in the diagnosis, and its title begins the first sentence."""
    result = results[name]
    assert result.diagnosis is not None, result.message
    assert result.diagnosis.id == NAMED[name][2]
    assert result.message.startswith(result.diagnosis.title)
    assert result.outcome is Outcome.WRONG


@pytest.mark.parametrize("name", UNNAMED)
def test_what_nothing_explains_gets_no_name(results: dict[str, ExerciseResult], name: str) -> None:
    """A confident wrong name is worse than none: the plain difference is told."""
    result = results[name]
    assert result.outcome is Outcome.WRONG
    assert result.diagnosis is None, result.diagnosis
    assert "is wrong" in result.message


@pytest.mark.parametrize(
    ("exercise", "source", "complaint"),
    [
        (
            "layer",
            "def layer(x, W, b, activation):\n    h = x @ W\n    return activation(h @ W + b)\n",
            "`h`",
        ),
        (
            "layer",
            "def layer(x, W, b, activation):\n    return activation(x @ np.vstack([W, b]))\n",
            "mismatch",
        ),
        (
            "train_step",
            "def train_step(model, loss_fn, optimizer, X, y):\n    optimizer.zero_grads()\n",
            "zero_grads",
        ),
    ],
    ids=["the product of another line", "a product of other sizes", "another name that is absent"],
)
def test_an_error_that_only_looks_alike_gets_no_name(
    bench: Bench, exercise: str, source: str, complaint: str
) -> None:
    """Each is of the type of a known bug's exception, and speaks of something else."""
    if exercise == "train_step":
        pytest.importorskip("torch")
    result = bench.judge_one(exercise, HEAD + source)
    assert result.outcome is Outcome.CRASHED
    assert result.diagnosis is None
    assert complaint in result.message


@pytest.mark.parametrize(
    ("exercise", "source"),
    [
        (
            "neuron",
            "calls = []\ndef neuron(x, w, b):\n    calls.append(x)\n"
            "    return float(np.dot(x, w) + b) + 0.1 * len(calls) - 0.1\n",
        ),
        (
            "relu",
            "rng = np.random.default_rng()\n"
            "def relu(z):\n    return np.maximum(z, 0) + rng.normal(size=np.shape(z))\n",
        ),
    ],
    ids=["a count kept in a global", "noise"],
)
def test_what_changes_from_call_to_call_is_told(bench: Bench, exercise: str, source: str) -> None:
    """The same question got two answers: no bug in the formula explains that."""
    result = bench.judge_one(exercise, HEAD + source)
    assert result.diagnosis is not None
    assert result.diagnosis.id == "changeable"
    assert "answers the same question differently" in result.message


def test_a_gradient_is_told_parameter_by_parameter(bench: Bench) -> None:
    """Each part with its factor, its sign, its relative error."""
    source = HEAD + (
        "def backward(X, y, a1, a2, W2):\n"
        "    d2 = (a2 - y) * a2 * (1 - a2)\n    d1 = (d2 @ W2.T) * a1 * (1 - a1)\n"
        "    return X.T @ d1 * 3, d1.sum(axis=0, keepdims=True), a1.T @ d2, "
        "-d2.sum(axis=0, keepdims=True)\n"
    )
    parts = {part.name: part for part in bench.judge_one("backward", source).parts}
    assert list(parts) == ["dW1", "db1", "dW2", "db2"]
    assert "times 3" in parts["dW1"].problem
    assert parts["dW1"].relative_error == pytest.approx(2 / 3)
    assert "opposite sign" in parts["db2"].problem
    assert parts["db1"].problem == parts["dW2"].problem == ""


def test_a_bug_in_what_a_call_leaves_behind_is_named(bench: Bench) -> None:
    """Entries are replayed in the recorded order: state that piles up explains itself."""
    from tests.judging import installed

    if "autograd_gradients" not in {exercise.id for exercise in installed(bench.pack)}:
        return
    suite = bench.pack.suite(bench.pack.quest.exercise("autograd_gradients"))
    source = (suite / "misconceptions" / "gradients_pile_up.py").read_bytes()
    result = bench.judge_one("autograd_gradients", source)
    assert result.diagnosis is not None
    assert result.diagnosis.id == "gradients_pile_up"
