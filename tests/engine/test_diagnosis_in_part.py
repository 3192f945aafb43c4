"""Where no entry explains everything: what it explains in part, and what the code is right for."""

from __future__ import annotations

import pytest

from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from tests.judging import Bench

HEAD = "import numpy as np\n\n"
BACKWARD = HEAD + (
    "def backward(X, y, a1, a2, W2):\n"
    "    d2 = {delta}\n"
    "    d1 = {blame} * {slope}\n"
    "    return X.T @ d1, d1.sum(0, keepdims=True), a1.T @ d2, d2.sum(0, keepdims=True)\n"
)
SLOPES = {"delta": "(a2 - y) * a2 * (1 - a2)", "blame": "(d2 @ W2.T)", "slope": "a1 * (1 - a1)"}

# What is wrong: (exercise, source, the name it must get, words of the first sentence).
CASES = {
    "a known bug that also raises for some arguments": (
        "mse",
        "def mse(y_hat, y):\n    if y.max() > 9:\n        raise KeyError(9)\n"
        "    return float(((y_hat - y) ** 2).mean() / 2)\n",
        "half_factor",
        "Half of the MSE",
    ),
    "a known bug in the batch's way alone": (
        "layer",
        "def layer(x, W, b, activation):\n    if x.ndim == 1:\n"
        "        return activation(x @ W + b)\n    return activation(x @ W - b)\n",
        "bias_subtracted",
        "bias",
    ),
    "a known bug in one part of four": (
        "backward",
        BACKWARD.format(**SLOPES)[len(HEAD) :].replace("X.T @ d1,", "d1.T @ X,"),
        "weights_gradient_transposed",
        "in dW1 alone",
    ),
    "a known bug times a number": (
        "backward",
        BACKWARD.format(**SLOPES | {"delta": "2 * (a2 - y) / len(X)"})[len(HEAD) :],
        "log_loss_mean",
        "all of it times 2",
    ),
    "a number in place of an argument": (
        "numerical_gradient",
        "def numerical_gradient(f, x, eps=1e-5):\n    grad, eps = np.zeros(x.shape), 1e-3\n"
        "    for i in np.ndindex(x.shape):\n        step = np.zeros(x.shape)\n"
        "        step[i] = eps\n        grad[i] = (f(x + step) - f(x - step)) / (2 * eps)\n"
        "    return grad\n",
        "own_eps",
        "eps = 0.001, whatever it is given",
    ),
    "an argument of another scale": (
        "softmax",
        "def softmax(z):\n    e = np.exp((z - z.max(-1, keepdims=True)) / 2)\n"
        "    return e / e.sum(-1, keepdims=True)\n",
        "halved_z",
        "with z / 2 in place of z",
    ),
    "an argument of length 1": (
        "neuron",
        "def neuron(x, w, b):\n    return x @ (w / np.linalg.norm(w)) + b\n",
        "unit_length_w",
        "w divided by its length",
    ),
    "two arguments in each other's place": (
        "gradient_step",
        "def gradient_step(params, grads, lr):\n"
        "    return {k: grads[k] - lr * params[k] for k in params}\n",
        "swapped_params_grads",
        "params and grads swapped",
    ),
    "rows of another scale": (
        "softmax",
        "def softmax(z):\n    e = np.exp(z - z.max(-1, keepdims=True))\n"
        "    return e / np.linalg.norm(e, axis=-1, keepdims=True)\n",
        "another_scale",
        "every row is the right one times",
    ),
    "single numbers, seen over all calls": (
        "neuron",
        "def neuron(x, w, b):\n    return abs(x @ w + b)\n",
        "absolute",
        "without its sign",
    ),
}


@pytest.fixture(scope="module")
def results(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> dict[str, ExerciseResult]:
    bench = Bench(pack, tmp_path_factory.mktemp("in_part"))
    return {
        name: bench.judge([{exercise: HEAD + source}], exercise, seed=3)[0][exercise]
        for name, (exercise, source, _, _) in CASES.items()
    }


@pytest.mark.parametrize("name", CASES)
def test_what_is_left_of_an_explanation_is_told(
    results: dict[str, ExerciseResult], name: str
) -> None:
    """The first sentence names what holds, and the second mistake does not hide the first."""
    _, _, diagnosis, words = CASES[name]
    result = results[name]
    assert result.diagnosis is not None, result.message
    assert (result.diagnosis.id, words in result.message) == (diagnosis, True), result.message
    assert result.outcome in (Outcome.WRONG, Outcome.CRASHED)


def test_an_exception_of_the_same_type_is_not_the_same_mistake(bench: Bench) -> None:
    """What it says counts, too: an entry that always raises explains no other TypeError."""
    result = bench.judge_one("relu", "def relu(z):\n    return z + None\n")
    assert result.outcome is Outcome.CRASHED
    assert result.diagnosis is None


@pytest.mark.parametrize(
    "line",
    ["if z.ndim == 1: return z * np.sin(z)", "if z.size > 6: z = z + 0.1 * np.cos(9 * z)"],
)
def test_a_number_that_contradicts_rules_an_entry_out(bench: Bench, line: str) -> None:
    """No entry is named for what none of them gives, wherever else it fits."""
    result = bench.judge_one("relu", f"{HEAD}def relu(z):\n    {line}\n    return z * (z > 0)\n")
    suite = bench.pack.suite(bench.pack.quest.exercise("relu"))
    entries = {path.stem for path in (suite / "misconceptions").glob("*.py")}
    assert result.outcome is Outcome.WRONG
    assert result.diagnosis is None or result.diagnosis.id not in entries
