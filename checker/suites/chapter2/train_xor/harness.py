"""Runs beside the learner's `train_xor`: calls it, and reads its defaults from its signature.

Five thousand epochs to see which defaults a loop has would take longer than all else there is to
see of it.

`explains` asks a misconception about what came back. Where an entry is one of many numbers (a
share that a rate shrinks by, say), it is a predicate on a `Run`, which knows how a right one goes.
"""

from functools import cached_property
from types import FunctionType

import numpy as np

NAMES = ("W1", "b1", "W2", "b2")


def train_xor(learner, X, y, W1, b1, W2, b2, lr=None, epochs=None):
    """The learner's own answer."""
    given = () if lr is None else (lr, epochs)
    return learner.train_xor(X, y, W1, b1, W2, b2, *given)


def defaults(learner):
    """(lr, epochs) where none are given; None where the function does not tell.

    What Python itself fills in is asked for: a signature is whatever a function says of itself.
    """
    function = learner.train_xor
    if type(function) is not FunctionType or function.__code__.co_argcount != 8:
        return None
    plain = [value for value in function.__defaults__ or () if type(value) in (int, float)]
    return tuple(plain) if len(plain) == 2 else None


def explains(learner, returned, raised, *call):
    """Whether the misconception holds of a run, or of the defaults, which come without one."""
    if not call:
        return learner.explains_defaults(returned)
    if not isinstance(returned, tuple) or len(returned) != 2:
        return False
    try:
        return bool(learner.explains(Run(*returned, *call)))
    except NotThere:
        return False


class NotThere(Exception):
    """What a predicate asks for cannot be read from this run."""


class Run:
    """What came back, and how a right run goes from the same start.

    Asked for what is not there (losses that are no numbers, say), it raises NotThere. The rate and
    the number of epochs are None where the call left them to their defaults.
    """

    def __init__(self, params, losses, X, y, W1, b1, W2, b2, lr=None, epochs=None):
        self.params, self.losses = params, losses
        self.X, self.y = X, y
        self.start = (W1, b1, W2, b2)
        self.lr, self.epochs = lr, epochs

    @cached_property
    def curve(self):
        """The losses as float64 numbers, one at least."""
        try:
            curve = np.asarray(self.losses, dtype=float)
        except (TypeError, ValueError):
            raise NotThere from None
        if curve.ndim != 1 or not curve.size:
            raise NotThere
        return curve

    @cached_property
    def end(self):
        """(W1, b1, W2, b2) as they came back, in the shapes of the start."""
        if not isinstance(self.params, dict) or set(self.params) != set(NAMES):
            raise NotThere
        end = tuple(self.params[name] for name in NAMES)
        if [np.shape(part) for part in end] != [part.shape for part in self.start]:
            raise NotThere
        return end

    def ends_at(self, params, rtol=1e-4):
        """Whether these are the parameters that came back."""
        pairs = zip(self.end, params, strict=True)
        return all(np.allclose(mine, its, rtol=rtol, atol=1e-5) for mine, its in pairs)

    def begins_with(self, losses):
        """Whether these are its first losses, as near as the checks ask: float32 rounds more."""
        single = any(getattr(part, "dtype", None) == np.float32 for part in self.end)
        rtol, atol = (1e-3, 1e-5) if single else (1e-6, 1e-8)
        return np.allclose(self.curve[: len(losses)], losses, rtol=rtol, atol=atol)

    def look(self, params):
        """The loss at these parameters, and the gradients of 1/2 * sum((a2 - y)**2)."""
        W1, b1, W2, b2 = params
        with np.errstate(all="ignore"):
            a1 = 1 / (1 + np.exp(-(self.X @ W1 + b1)))
            a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
        delta2 = (a2 - self.y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        gradients = (
            self.X.T @ delta1,
            delta1.sum(axis=0, keepdims=True),
            a1.T @ delta2,
            delta2.sum(axis=0, keepdims=True),
        )
        return np.mean((a2 - self.y) ** 2), gradients

    def is_right(self):
        """Whether it is right to its end; for float32, too, over a thousand epochs."""
        losses, path = self.right(self.epochs)
        same = self.curve.shape == losses.shape and self.begins_with(losses)
        return same and self.ends_at(path[-1], rtol=1e-3)

    def right(self, epochs, lr=None):
        """The losses of the first epochs of a right run, and its parameters: the start, and those
        after each epoch. `lr` is the call's unless another is given.
        """
        lr = self.lr if lr is None else lr
        losses, path = [], [self.start]
        for _ in range(epochs):
            loss, gradients = self.look(path[-1])
            losses.append(loss)
            path.append(step(path[-1], gradients, lr))
        return np.array(losses), path

    def follow(self, params, losses, rate, seen=()):
        """The parameters behind these losses of a run at a changing rate; None if it has others.

        `rate` is given the losses so far, the step's own among them; `seen` are those from before.
        """
        seen = list(seen)
        for given in losses:
            loss, gradients = self.look(params)
            if abs(given - loss) > 1e-8 + 1e-5 * loss:
                return None
            seen.append(loss)
            params = step(params, gradients, rate(seen))
        return params

    @staticmethod
    def first_rise(losses):
        """The first epoch whose loss is larger than the one before; None if there is none."""
        return next((e for e in range(1, len(losses)) if losses[e] > losses[e - 1]), None)


def step(params, gradients, lr):
    """The parameters after a step down the gradients."""
    return tuple(part - lr * slope for part, slope in zip(params, gradients, strict=True))
