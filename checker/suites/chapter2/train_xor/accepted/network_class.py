"""A network as an object, with helpers for each step; losses are Python floats."""

import numpy as np


class Network:
    def __init__(self, **params):
        self.params = {name: np.array(value, dtype=float) for name, value in params.items()}

    def forward(self, X):
        self.hidden = self._squash(X, "1")
        return self._squash(self.hidden, "2")

    def _squash(self, x, layer):
        z = x.dot(self.params["W" + layer]) + self.params["b" + layer]
        return np.tanh(z / 2) / 2 + 0.5

    def gradients(self, X, output, y):
        d2 = (output - y) * output * (1 - output)
        d1 = d2.dot(self.params["W2"].T) * self.hidden * (1 - self.hidden)
        return {
            "W1": X.T.dot(d1),
            "b1": np.sum(d1, axis=0, keepdims=True),
            "W2": self.hidden.T.dot(d2),
            "b2": np.sum(d2, axis=0, keepdims=True),
        }

    def step(self, grads, lr):
        for name in self.params:
            self.params[name] -= lr * grads[name]


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    net = Network(W1=W1, b1=b1, W2=W2, b2=b2)
    losses = []
    for _ in range(epochs):
        output = net.forward(X)
        losses.append(float(((output - y) ** 2).mean()))
        net.step(net.gradients(X, output, y), lr)
    return net.params, losses
