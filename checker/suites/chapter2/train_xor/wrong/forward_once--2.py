import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.mse import mse
from chapter2.backward import backward
from chapter2.gradient_step import gradient_step
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    hidden = sigmoid(X @ W1 + b1)
    out = sigmoid(hidden @ W2 + b2)
    loss = mse(out, y)
    losses = []
    for _ in range(epochs):
        losses.append(loss)
        grads = dict(zip(params, backward(X, y, hidden, out, params["W2"])))
        params = gradient_step(params, grads, lr)
    return params, losses
