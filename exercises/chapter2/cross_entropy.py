"""Cross-entropy: the price of being confidently wrong.

A classifier gives every class a probability (you made them with softmax). How good was
it? Look only at the probability p that it gave to the class that turned out true, and
charge it -log p (the natural logarithm): nothing for p = 1, 0.69 for a coin's throw,
4.6 for p = 0.01, and without bound as p goes to 0. The loss is the mean charge over the
examples. MSE never charges a probability more than 1; this is what makes cross-entropy
the better teacher for classes, and MSE remains the one for quantities.

Shapes
    probs    (N, k)  row i: the probabilities of example i's k classes
    labels   (N,)    whole numbers from 0 to k - 1: the true class of each example
    returns  one float, the mean of -log p over the N examples

    So from every row you pick one entry, and a different column each time. NumPy can do
    that without a loop: look up indexing with two integer arrays.

Example
    >>> probs = np.array([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
    >>> round(cross_entropy(probs, np.array([0, 2])), 4)
    0.2899

    The true classes got 0.7 and 0.8: (0.3567 + 0.2231) / 2.

Rules
    - Right to 0.0001 wherever the true class has p of at least 0.01. (Nothing between 0
      and 0.01 is tested, but 0 itself is.)
    - Where p is exactly 0, log would give minus infinity, and a single such row would ruin
      the mean of all. Let it count a finite value instead, any you like from 15 up: a
      heavy price, but one that can be paid. A tiny floor under p does that (-log of 1e-7
      is 16.1, of 1e-12 it is 27.6), tiny enough not to disturb the honest rows.
    - A scalar, and a plain mean: not the sum over the examples.
    - probs and labels stay as they are: put the floor under a copy.

Check yourself with:  questcheck cross_entropy
"""

import numpy as np


def cross_entropy(probs, labels):
    """Return the mean of -log p of the true classes; probs (N, k), labels (N,) -> float."""
    raise NotImplementedError("cross_entropy: pick each row's true class, average -log p")
