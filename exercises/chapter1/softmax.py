"""Softmax: scores in, probabilities out.

Sigmoid answers one yes-or-no question. To choose among k classes, a network gives every
class a score, called a logit, and softmax turns the k scores into k probabilities: all
positive, summing to 1, the highest score getting the largest share.

    softmax(z)_i = e^(z_i) / (e^(z_1) + ... + e^(z_k))

Shapes
    z        (k,) one example, or (batch, k) one example a row
    returns  the same shape as z

    With a batch, every row is a distribution of its own: work along the last axis.
    One sum over the whole array would make the examples compete with each other.

Example
    >>> softmax(np.array([1.0, 2.0, 3.0]))
    array([0.09003057, 0.24472847, 0.66524096])
    >>> softmax(np.array([[1000.0, 1000.0], [1.0, 1.0 + np.log(3)]]))
    array([[0.5 , 0.5 ],
           [0.25, 0.75]])

Rules
    - Every row sums to 1.
    - Right for logits near 1000 and near -1000 too. e^1000 is infinity to a computer, and
      infinity / infinity is NaN; e^-1000 is 0, and so is a whole row of them: 0 / 0.
    - z belongs to the caller: no -= on it, return a new array.

The way out of the overflow: add the same number to every logit of a row and see what it
does to the quotient. Nothing! It cancels. So you may shift a row by whatever you like
before you raise e to it. Which shift makes sure that no exponent is too large, and that
the sum can never be 0?

Check yourself with:  questcheck softmax
"""

import numpy as np


def softmax(z):
    """Turn logits into probabilities along the last axis; (k,) or (batch, k) -> same shape."""
    raise NotImplementedError("softmax: each row's share of e^z, safe for logits near +-1000")
