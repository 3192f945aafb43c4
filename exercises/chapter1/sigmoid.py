"""Sigmoid: any number, read as a degree of yes.

A weighted sum can be anything from minus to plus infinity. Often we want an answer
between "surely no" and "surely yes" instead. Sigmoid is a smooth S that takes the whole
line to that range: large negative sums come out near 0, large positive ones near 1, and
a sum of 0 is an undecided 0.5.

    sigmoid(z) = 1 / (1 + e^-z), element by element

It is smooth everywhere, so it has a slope everywhere. Chapter 2 lives on that slope.

Shapes
    z        any shape: a single number, (n,), (batch, n), ...
    returns  the same shape as z, every value in [0, 1]

Example
    >>> sigmoid(np.array([-2.0, 0.0, 2.0]))
    array([0.11920292, 0.5       , 0.88079708])
    >>> sigmoid(np.array([-1000.0, 1000.0]))
    array([0., 1.])

    True sigmoid never quite reaches 0 or 1. In floating point it does, and that is right.

Rules
    - Right for every z from -1000 to 1000: no NaN, no infinity.
    - z belongs to the caller: return a new array, leave the one you were given alone.

A trap worth knowing: typed in as it stands, the formula asks for e^1000 at z = -1000.
NumPy warns of an overflow, and goes on to the right answer, 0. So the plain formula
passes, with a remark that costs nothing. To do without the warning, multiply numerator
and denominator by e^z: the same curve, written the other way round. Which of the two
ways is safe for which sign of z?

Check yourself with:  questcheck sigmoid
"""

import numpy as np


def sigmoid(z):
    """Squash z into [0, 1]; any shape -> same shape."""
    raise NotImplementedError("sigmoid: 1 / (1 + e^-z), and mind large negative z")
