"""Runs beside the learner's `sweep`: reads EXPLANATION, which is no function.

`explains` asks a misconception about what came back. An entry that no replay matches (a text may be
any, a seed or a scale one of many) is a predicate on a `Sweep`, which knows how right curves go.
"""

from functools import cached_property

import numpy as np

STEADY = 2  # at larger rates a rounding grows until two writings of one loop part


def sweep(learner, X, y, lrs, epochs, seed):
    """The learner's sweep, as it is."""
    return learner.sweep(X, y, lrs, epochs, seed)


def explanation(learner):
    """The type of the learner's EXPLANATION and its text, in pieces short enough to cross."""
    text = getattr(learner, "EXPLANATION", None)
    if not isinstance(text, str):
        return type(text).__name__, []
    return "str", [text[begin : begin + 1000] for begin in range(0, len(text), 1000)]


def explains(learner, returned, raised, *call):
    """Whether the misconception explains what `sweep` or, without arguments, EXPLANATION gave.

    An entry that is about the curves holds of any explanation.
    """
    if raised is not None:
        return False
    if call:
        return bool(learner.explains(Sweep(returned, *call)))
    if not hasattr(learner, "explains_text"):
        return True
    kind, pieces = returned
    return bool(learner.explains_text(kind, "".join(pieces)))


class Sweep:
    """What came back, and how curves go from the right start and from others."""

    def __init__(self, returned, X, y, lrs, epochs, seed):
        self.returned = returned
        self.X, self.y = X, y
        self.lrs, self.epochs, self.seed = lrs, epochs, seed

    @cached_property
    def start(self):
        """The right (W1, W2)."""
        draw = np.random.RandomState(self.seed)
        return draw.randn(2, 4), draw.randn(4, 1)

    def lasts(self, epochs):
        """Whether there is a curve of so many losses for every rate."""
        curves = self.returned
        return isinstance(curves, dict) and all(
            np.shape(curves.get(lr)) == (epochs,) for lr in self.lrs
        )

    def starts_at(self, starts, rtol):
        """Whether the first curve begins as from one of these (W1, W2), for a few epochs."""
        lr = self.lrs[0]
        given = self.returned[lr][: min(self.epochs, 5)]
        W1s, W2s = map(np.array, zip(*starts, strict=True))
        predictions = _sigmoid(_sigmoid(self.X @ W1s) @ W2s)
        first_losses = np.mean((predictions - self.y) ** 2, axis=(1, 2))
        return any(
            np.allclose(given, self._losses(*starts[i], lr, len(given)), rtol=rtol)
            for i in np.flatnonzero(abs(first_losses - given[0]) < rtol / 10)
        )

    def is_right(self, losses, lr, rtol=1e-3):
        """Whether these are all the losses at that rate, right as far as they are compared."""
        if len(losses) != self.epochs:
            return False
        if lr > STEADY:
            return True
        right = self._losses(*self.start, lr, min(self.epochs, 30))
        first = losses[: len(right)]
        return np.shape(first) == np.shape(right) and np.allclose(first, right, rtol=rtol)

    def steady_ones_are_right(self):
        """Whether the rates at which losses can be compared have their right curves."""
        curves = self.returned
        return (
            isinstance(curves, dict)
            and all(lr in curves for lr in self.lrs)
            and all(self.is_right(curves[lr], lr) for lr in self.lrs if lr <= STEADY)
        )

    def _losses(self, W1, W2, lr, epochs):
        b1, b2 = np.zeros((1, 4)), np.zeros((1, 1))
        losses = []
        for _ in range(epochs):
            a1 = _sigmoid(self.X @ W1 + b1)
            a2 = _sigmoid(a1 @ W2 + b2)
            losses.append(np.mean((a2 - self.y) ** 2))
            d2 = (a2 - self.y) * a2 * (1 - a2)
            d1 = (d2 @ W2.T) * a1 * (1 - a1)
            W1 = W1 - lr * (self.X.T @ d1)
            b1 = b1 - lr * d1.sum(axis=0, keepdims=True)
            W2 = W2 - lr * (a1.T @ d2)
            b2 = b2 - lr * d2.sum(axis=0, keepdims=True)
        return losses


def _sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))
