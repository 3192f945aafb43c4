"""Runs beside the learner's `numerical_gradient`: a function cannot cross the wire.

Every function takes an array of one shape and gives one number. None is alike in two entries,
and all have a third derivative that is not 0, so that at a large eps the quotient is not the slope.
"""

import numpy as np


def _weights(v):
    """1.0, 1.3, 1.6, ...: every entry counts differently."""
    return (1.0 + 0.3 * np.arange(v.size)).reshape(v.shape)


FUNCTIONS = {
    "cubes": lambda v: np.sum(_weights(v) * v**3),
    "waves": lambda v: np.sum(np.sin(_weights(v) * v)),
    # Every entry's slope depends on where all the others are.
    "coupled": lambda v: np.exp(np.sum(_weights(v) * v) / np.sum(_weights(v))) + np.sum(v**3),
    # So steep that the quotient tells 1e-5 from other small steps.
    "steep": lambda v: np.sum(_weights(v) * np.sin(3000.0 * v)),
}


def numerical_gradient(learner, f, x, eps=None):
    """The learner's gradient of the function of that name, and x as it is afterwards."""
    x = x.copy()  # a change of one rounding is allowed, so the suite judges it, not the worker
    function = _of_shape(FUNCTIONS[f], x.shape)
    if eps is None:
        return learner.numerical_gradient(function, x), x
    return learner.numerical_gradient(function, x, eps), x


def _of_shape(function, shape):
    """The function, for arrays of this shape alone."""

    def f(v):
        v = np.asarray(v, dtype=np.float64)
        if v.shape != shape:
            raise ValueError(f"f takes an array of x's shape {shape}, not of shape {v.shape}")
        return function(v)

    return f
