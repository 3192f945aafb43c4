"""Mean squared error: how wrong, in one number.

Before a network can get better, somebody has to say how bad it is. For every prediction
take the miss, the distance from the truth, and square it: misses to both sides count
alike, and a large one counts far more than several small ones. The mean of all those
squares is the loss. Learning means making it small.

Shapes
    y_hat    the predictions, (N, 1) in our network, but any shape will do
    y        the truth, the same shape as y_hat
    returns  one float: the mean over *all* elements, whatever the shape

Example
    >>> mse(np.array([[0.5], [1.0]]), np.array([[0.0], [1.0]]))
    0.125

    One miss of 0.5 and one of 0: (0.25 + 0) / 2.

A number to keep in mind: a network that answers 0.5 to all four questions of XOR has an
MSE of 0.25. It has learned nothing yet.

Rules
    - A scalar: a Python float or a NumPy scalar is fine, an array of shape (1,) is not.
    - The mean, so divide by the number of elements: no 1/2, and no square root.
    - Both arguments stay as they are.

A trap for later: y_hat of shape (N, 1) minus y of shape (N,) is not an error to NumPy,
it is an (N, N) table of every prediction against every truth. Here the shapes are alike;
in your own projects, check them.

Check yourself with:  questcheck mse
"""

import numpy as np


def mse(y_hat, y):
    """Return the mean of the squared errors over all elements, a float."""
    raise NotImplementedError("mse: the mean of the squared misses, one float")
