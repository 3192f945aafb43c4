"""The neuron: one weighted vote.

Everything in this quest is made of this. A neuron looks at n inputs and gives each one
a weight: how much it counts, and in which direction. It multiplies every input by its
weight, adds the products up, and adds a bias, which says how ready the neuron is to
answer before it has seen anything.

    weighted sum = x . w + b        (x . w is the dot product of inputs and weights)

That is the neuron *before* its activation. Bending the sum comes in the next two
exercises, so here nothing is cut off or squashed: the answer may be negative, or large.

Shapes
    x        (n,)     the inputs
    w        (n,)     the weights, one for each input
    b        scalar   the bias, one number
    returns  scalar   one number, not an array holding one number

Example
    >>> neuron(np.array([1.0, 2.0, 3.0]), np.array([0.5, -1.0, 2.0]), 0.25)
    4.75

    By hand: 1*0.5 + 2*(-1) + 3*2 = 4.5, and the bias makes it 4.75.

Rules, here and in every exercise of chapters 1 and 2
    - Value and shape must be right, the kind of number hardly matters: a Python float, a
      NumPy scalar (printed as np.float64(4.75)) or an array of shape () all pass here.
      An array of shape (1,) is not a scalar, and (n,) is not (n, 1).
    - The arguments belong to the caller: read them, never change them, unless an
      exercise says that you may.
    - NumPy is all you need. Importing torch, SciPy or scikit-learn this early costs
      nothing, but the check will remark on it: the point is to build these things.

Check yourself with:  questcheck neuron
"""

import numpy as np


def neuron(x, w, b):
    """Return the weighted sum of the inputs plus the bias; x (n,), w (n,), b scalar -> scalar."""
    raise NotImplementedError("neuron: weigh the inputs, add them up, add the bias")
