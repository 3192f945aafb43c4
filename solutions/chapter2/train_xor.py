"""Training on XOR, the reference: forward, note the loss, backward, step; again and again."""

from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
from chapter2.gradient_step import gradient_step
from chapter2.mse import mse


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """Return (params, losses) after full-batch descent; losses[e] is the MSE before update e."""
    params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ params["W1"] + params["b1"])
        a2 = sigmoid(a1 @ params["W2"] + params["b2"])
        losses.append(mse(a2, y))
        # All four gradients come from the same W2: only then does anything move.
        dW1, db1, dW2, db2 = backward(X, y, a1, a2, params["W2"])
        params = gradient_step(params, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}, lr)
    return params, losses
