"""The slope of sigmoid: how much an answer moves when its sum is nudged.

To learn, a network asks of every neuron: had your weighted sum z been a little larger,
how much would your answer have changed? That is the derivative of sigmoid at z. And
sigmoid has a lovely property: if you know the answer it gave, a = sigmoid(z), you know
its slope there too. No z, and no exponential, is needed any more. The forward pass has
kept a for us already, so the way back is almost free.

So mind what the argument is: **a is the activation, sigmoid's output, and not z.** Do not
call sigmoid on it again.

To find the formula, differentiate 1 / (1 + e^-z) and look for sigmoid(z) in what you get;
or guess it from what must be true: the slope is 0 at both flat ends, where a is 0 or 1,
alike on both sides of the middle, and 0.25 in the middle, where a is 0.5.

Shapes
    a        any shape, values in [0, 1]
    returns  the same shape as a

Example
    >>> dsigmoid(np.array([0.0, 0.2, 0.5, 1.0]))
    array([0.  , 0.16, 0.25, 0.  ])

    See the ends: a neuron that is dead sure has slope 0, and hardly learns. That is called
    saturation, and you will meet it again.

Rules
    - a is the activation.
    - a belongs to the caller: return a new array.

Check yourself with:  questcheck dsigmoid
"""

import numpy as np


def dsigmoid(a):
    """Return the slope of sigmoid where its value is a; any shape -> same shape."""
    raise NotImplementedError("dsigmoid: the derivative in terms of the activation a, not of z")
