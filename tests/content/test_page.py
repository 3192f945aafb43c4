"""What the quest's own page teaches passes, pasted as it stands there."""

from __future__ import annotations

import numpy as np
import pytest

from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from tests.judging import Bench, installed

FUNCTIONS = """
import numpy as np

def relu(z):
    return np.maximum(0, z)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def dsigmoid(a): return a*(1-a)                # derivative given the activation
"""

# The page's chapter 1 block, without its last print.
FORWARD_BLOCK = (
    FUNCTIONS
    + """
np.random.seed(42)
W1 = np.random.randn(2, 3) * 0.5
b1 = np.zeros(3)
W2 = np.random.randn(3, 1) * 0.5
b2 = np.zeros(1)

x = np.array([0.7, -1.2])

z1 = x @ W1 + b1
a1 = relu(z1)
z2 = a1 @ W2 + b2
y_hat = sigmoid(z2)

print("Hidden activations:", np.round(a1, 3))
"""
)

# Its chapter 2 loop, at module level.
XOR_BLOCK = (
    FUNCTIONS
    + """
np.random.seed(0)
X = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = np.random.randn(2,4); b1 = np.zeros((1,4))
W2 = np.random.randn(4,1); b2 = np.zeros((1,1))
lr = 0.5
for epoch in range(5000):
    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    loss = np.mean((a2 - y)**2)
    d2 = (a2 - y) * dsigmoid(a2)
    d1 = (d2 @ W2.T) * dsigmoid(a1)
    W2 -= lr * a1.T @ d2
    b2 -= lr * d2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(axis=0, keepdims=True)
    if epoch % 1000 == 0:
        print(f"epoch {epoch:4d}  loss {loss:.4f}")
"""
)

FORWARD = """
def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = relu(z1)
    z2 = a1 @ W2 + b2
    y_hat = sigmoid(z2)
    return a1, y_hat
"""

BACKWARD = """
def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * dsigmoid(a2)
    d1 = (d2 @ W2.T) * dsigmoid(a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
"""

MSE = """
def mse(a2, y):
    loss = np.mean((a2 - y)**2)
    return loss
"""

TRAIN_XOR = """
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for epoch in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        loss = np.mean((a2 - y)**2)
        losses.append(loss)
        d2 = (a2 - y) * dsigmoid(a2)
        d1 = (d2 @ W2.T) * dsigmoid(a1)
        W2 -= lr * a1.T @ d2
        b2 -= lr * d2.sum(axis=0, keepdims=True)
        W1 -= lr * X.T @ d1
        b1 -= lr * d1.sum(axis=0, keepdims=True)
        if epoch % 1000 == 0:
            print(f"epoch {epoch:4d}  loss {loss:.4f}")
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
"""

TORCH = """
import torch
import torch.nn as nn
"""

BUILD_MODEL = (
    TORCH
    + """
def build_model(hidden=8):
    model = nn.Sequential(
        nn.Linear(2, hidden),
        nn.ReLU(),
        nn.Linear(hidden, 1),
        nn.Sigmoid(),
    )
    return model
"""
)

TRAIN_STEP = (
    TORCH
    + """
def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    y_hat = model(X)
    loss = loss_fn(y_hat, y)
    loss.backward()
    optimizer.step()
    return loss.item()
"""
)

TRAIN_MODEL = (
    TORCH
    + """
def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        y_hat = model(X)
        loss = loss_fn(y_hat, y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if epoch % 500 == 0:
            print(f"epoch {epoch:4d}  loss {loss.item():.4f}")
    print("Predictions:", model(X).detach().round().ravel().tolist())
    return losses
"""
)

PASTED = {
    "relu": FUNCTIONS,
    "sigmoid": FUNCTIONS,
    "dsigmoid": FUNCTIONS,
    "mse": FUNCTIONS + MSE,
    "forward": FUNCTIONS + FORWARD,
    "backward": FUNCTIONS + BACKWARD,
    "train_xor": FUNCTIONS + TRAIN_XOR,
    "build_model": BUILD_MODEL,
    "train_step": TRAIN_STEP,
    "train_model": TRAIN_MODEL,
}
# The page's whole block beside the exercise, at module level.
BESIDE = {
    "relu": FORWARD_BLOCK,
    "sigmoid": FORWARD_BLOCK,
    "forward": FORWARD_BLOCK + FORWARD,
    "dsigmoid": XOR_BLOCK,
    "train_xor": XOR_BLOCK + TRAIN_XOR,
}


def judged(bench: Bench, files: dict[str, str]) -> dict[str, ExerciseResult]:
    names = [e.id for e in installed(bench.pack) if e.id in files]
    return bench.judge([{name: files[name] for name in names}], *names)[0]


@pytest.mark.parametrize("files", [PASTED, BESIDE], ids=["pasted", "beside the block"])
def test_the_pages_code_passes(bench: Bench, files: dict[str, str]) -> None:
    """Its functions and loops pass as an exercise's body, and with its whole block beside them."""
    results = judged(bench, files)
    assert results
    failed = {name: r.message for name, r in results.items() if r.outcome is not Outcome.PASSED}
    assert not failed


def test_the_pages_sigmoid_warns_and_that_is_a_remark(bench: Bench) -> None:
    """Its exp overflows on the way to a right value: a word, no points."""
    sigmoid = judged(bench, {"sigmoid": FUNCTIONS})["sigmoid"]
    assert "warning" in {remark.id for remark in sigmoid.remarks}


@pytest.mark.parametrize("exercise", ["relu", "forward"])
def test_the_pages_last_line_is_explained(pack: Pack, bench: Bench, exercise: str) -> None:
    """float() of an array of shape (1,) is an error on NumPy 2.4: the message says .item()."""
    source = FORWARD_BLOCK + 'print("Prediction:", float(y_hat))\n' + FORWARD
    result = bench.judge_one(exercise, source)
    if np.lib.NumpyVersion(np.__version__) >= "2.4.0":
        assert result.outcome is Outcome.CRASHED
        assert ".item()" in result.message
    else:
        assert result.outcome is Outcome.PASSED
