"""chapter 2's parts put together again, gradients and step; a RandomState of its own."""

import numpy as np

from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
from chapter2.gradient_step import gradient_step
from chapter2.mse import mse

EXPLANATION = (
    "A rate of 0.01 is too small: the curve is nearly flat! "
    "A rate of 0.5 is good, and 5.0 is better. "
    "What fails is 100, where the loss is stuck at about 0.5."
)


def sweep(X, y, lrs, epochs, seed):
    def start():
        state = np.random.RandomState(seed)
        W1, W2 = state.randn(2, 4), state.randn(4, 1)
        return {"W1": W1, "b1": np.zeros((1, 4)), "W2": W2, "b2": np.zeros((1, 1))}

    def step(params, lr):
        a1 = sigmoid(X @ params["W1"] + params["b1"])
        a2 = sigmoid(a1 @ params["W2"] + params["b2"])
        grads = backward(X, y, a1, a2, params["W2"])
        return gradient_step(params, dict(zip(("W1", "b1", "W2", "b2"), grads)), lr), mse(a2, y)

    curves = {}
    for lr in lrs:
        params, losses = start(), []
        while len(losses) < epochs:
            params, loss = step(params, lr)
            losses.append(float(loss))
        curves[lr] = losses
    return curves
