"""ReLU: the switch that makes depth worth having.

A neuron's weighted sum is linear, and a stack of linear layers is still one linear
layer (you prove that in `collapse`). An activation function bends the line. The
simplest bend of all is the rectified linear unit: let what is positive through
unchanged, and answer 0 for everything else.

    relu(z) = max(0, z), element by element

Shapes
    z        any shape: a single number, (n,), (batch, n), ...
    returns  the same shape as z

Example
    >>> relu(np.array([-2.0, 0.0, 3.0]))
    array([0., 0., 3.])

Rules
    - 0 for every z <= 0, z itself for every z > 0.
    - z belongs to the caller: return a new array, leave the one you were given alone.

Check yourself with:  questcheck relu
"""

import numpy as np


def relu(z):
    """Return z where it is positive and 0 elsewhere; any shape -> same shape."""
    raise NotImplementedError("relu: keep what is positive, 0 for the rest")
