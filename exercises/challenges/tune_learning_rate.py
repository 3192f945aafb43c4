"""Intermediate challenge: one start, several learning rates, and what you make of it.

The learning rate is how far a step goes along the negative gradient. To see what it does,
train chapter 2's network (2 -> 4 -> 1, sigmoid in both layers) once for each rate, always
from the same start, and compare the loss curves. Then say in words what you saw.

Arguments of `sweep`
    X        float64 array (N, 2)
    y        float64 array (N, 1)
    lrs      the learning rates, such as [0.01, 0.5, 5.0]
    epochs   int, the updates of each run
    seed     int, decides the start
Returns
    a dict {lr: losses}, one entry a rate; losses as in `train_xor`: `epochs` numbers,
    losses[e] the MSE before update e

The start, the same for every rate and drawn in this order
    np.random.seed(seed)
    W1 = np.random.randn(2, 4)      b1 = zeros (1, 4)
    W2 = np.random.randn(4, 1)      b2 = zeros (1, 1)

Example
    >>> X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    >>> y = np.array([[0.0], [1.0], [1.0], [0.0]])
    >>> curves = sweep(X, y, [0.01, 0.5], 300, 42)
    >>> sorted(curves), len(curves[0.5])
    ([0.01, 0.5], 300)
    >>> bool(np.isclose(curves[0.01][0], curves[0.5][0]))
    True

    The last line is the point of a fair sweep: before the first update all rates stand at
    the same loss. If yours do not, look at what the first run did to the arrays you passed:
    a loop that updates its weights in place changes the start of the next run.

Rules
    - The gradient is that of L = 1/2 * sum((a2 - y)^2), the loss reported is the MSE: the
      same pair as in chapter 2.
    - The start is drawn as above. (`np.random.default_rng(seed).standard_normal` in the same
      order is accepted too.)
    - `EXPLANATION` is your own text, at least two sentences. Its length is checked here,
      its sense is for whoever reviews your work.

A word on 5.0
    The quest's page asks which of 0.01, 0.5 and 5.0 diverges: a fair question, since too
    large a rate ruins any run. We measured it on this network, 5,000 epochs from each of 30
    starts: 5.0 does not diverge. All 30 converge, and end lower than 0.5 does, though in most
    of them the loss rises on the way. 0.01 is so slow that none gets below 0.01 MSE. For a
    rate that really fails try 100: the sigmoids saturate, their gradient vanishes, and the
    MSE stays near 0.5. So describe what *your* curves show, not what you expected of them.

Check yourself with:  questcheck tune_learning_rate
"""

import numpy as np

# Your own earlier work is at hand, if you like:
# from chapter2.train_xor import train_xor

# What did each rate do, and why? Which was too small, which good, which too large, and what
# in the curve tells you so? At least two sentences, about 0.01, 0.5 and 5.0 and, better
# still, about a rate that fails.
EXPLANATION = ""


def sweep(X, y, lrs, epochs, seed):
    """Train the network once a rate, always from the same start; return {lr: losses}."""
    raise NotImplementedError("sweep: for each rate draw the same start, train, keep the losses")
