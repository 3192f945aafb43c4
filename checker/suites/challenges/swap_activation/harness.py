"""Runs beside the learner's `compare_activations`: tensors cannot cross the wire, arrays can.

`explains` asks a misconception about what came back. An entry that may be one of many (a rate, a
seed) is a predicate on a `Race`, which knows how a right run begins and how another would.
"""

from functools import cached_property, lru_cache

import numpy as np
import torch

FEW = 4  # losses that tell one run from another


def compare_activations(learner, X, y, epochs, seed):
    """The learner's comparison, on float32 tensors that share the arrays' memory."""
    return learner.compare_activations(torch.from_numpy(X), torch.from_numpy(y), epochs, seed)


def explains(learner, returned, raised, *call):
    """Whether the misconception holds of what came back."""
    try:
        return raised is None and bool(learner.explains(Race(returned, *call)))
    except NotThere:
        return False


class NotThere(Exception):
    """There are no two curves of numbers."""


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


# Each with its slope, by what it answers.
BENDS = {
    "relu": (lambda z: np.maximum(z, 0), lambda a: (a > 0) * 1.0),
    "tanh": (np.tanh, lambda a: 1 - a**2),
    "sigmoid": (_sigmoid, lambda a: a * (1 - a)),
}


@lru_cache(maxsize=256)
def _start(seed, hidden):
    """The weights that a 2-hidden-1 model draws after torch.manual_seed(seed)."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        layers = torch.nn.Linear(2, hidden), torch.nn.Linear(hidden, 1)
    parameters = (p for layer in layers for p in layer.parameters())
    return [p.detach().numpy().astype(np.float64) for p in parameters]


class Race:
    """What came back, and how runs begin. Where it is no two curves, it raises NotThere."""

    def __init__(self, returned, X, y, epochs, seed):
        self.returned = returned
        self.X, self.y = X.astype(np.float64), y.astype(np.float64)
        self.epochs, self.seed = epochs, seed

    @cached_property
    def curves(self):
        """The losses by name, as float64 numbers, one at least each."""
        if not isinstance(self.returned, dict):
            raise NotThere
        try:
            curves = {name: np.array(self.returned[name], dtype=float) for name in ("relu", "tanh")}
        except (KeyError, TypeError, ValueError):
            raise NotThere from None
        if any(curve.ndim != 1 or not curve.size for curve in curves.values()):
            raise NotThere
        return curves

    def lasts(self, *counts):
        """Whether both curves have as many losses as one of these."""
        lengths = {len(curve) for curve in self.curves.values()}
        return len(lengths) == 1 and lengths <= set(counts)

    def begins(self, name, bend=None, **other):
        """Whether that curve begins as a run does: a right one, or one with another `seed`,
        `hidden` or `rate`.
        """
        return self.same(self.curves[name], bend or name, **other)

    def both_begin(self, **other):
        """Whether both do, as far as they go."""
        return self.begins("relu", **other) and self.begins("tanh", **other)

    def same(self, losses, bend, seed=None, hidden=8, rate=0.05):
        """Whether the first of these losses are those of that run."""
        seed = self.seed if seed is None else seed
        run = self._run(bend, _start(seed, hidden), rate)
        # One by one: as a rule the first says no.
        return all(
            abs(given - loss) <= 1e-5 + 1e-4 * loss
            for given, loss in zip(losses[:FEW], run, strict=False)
        )

    def _run(self, bend, start, rate):
        """The losses of the first epochs, trained by Adam."""
        function, slope = BENDS[bend]
        params = [p.copy() for p in start]
        first, second = [0.0] * 4, [0.0] * 4
        for step in range(1, FEW + 1):
            W1, b1, W2, b2 = params
            a1 = function(self.X @ W1.T + b1)
            p = _sigmoid(a1 @ W2.T + b2)
            yield -np.mean(self.y * np.log(p) + (1 - self.y) * np.log(1 - p))
            d2 = (p - self.y) / len(self.y)
            d1 = d2 @ W2 * slope(a1)
            slopes = (d1.T @ self.X, d1.sum(axis=0), d2.T @ a1, d2.sum(axis=0))
            first = [0.9 * m + 0.1 * g for m, g in zip(first, slopes, strict=True)]
            second = [0.999 * v + 0.001 * g**2 for v, g in zip(second, slopes, strict=True)]
            for param, m, v in zip(params, first, second, strict=True):
                m, v = m / (1 - 0.9**step), v / (1 - 0.999**step)
                param -= rate * m / (np.sqrt(v) + 1e-8)
