"""A learning-rate sweep, the reference: the same start for every rate, then look."""

import numpy as np

from chapter2.train_xor import train_xor

EXPLANATION = """
All rates start from the same weights, so only the step size tells the curves apart. At 0.01
the loss creeps: the direction is right, but each step is tiny, and from most starts the network
still answers about 0.5 everywhere after 5,000 epochs. At 0.5 the curve stays flat for a while,
then falls, and ends far below 0.01. At 5.0 I expected divergence and did not see it: the loss may
jump up on the way, but a step that overshoots lands where the sigmoids still slope, later
steps make up for it, and the end is lower than with 0.5. A rate of 100 does fail, quietly: the
first steps throw the weights so far out that the sigmoids saturate, their gradient is almost
0, and the MSE stays near 0.5 for good.
"""


def sweep(X, y, lrs, epochs, seed):
    """Train the network once a rate, always from the same start; return {lr: losses}."""
    curves = {}
    for lr in lrs:
        # Drawn anew for each rate: training may change the arrays it starts from.
        np.random.seed(seed)
        W1 = np.random.randn(2, 4)
        W2 = np.random.randn(4, 1)
        _, curves[lr] = train_xor(X, y, W1, np.zeros((1, 4)), W2, np.zeros((1, 1)), lr, epochs)
    return curves
