"""Collapse: why depth is nothing without activations.

Build a network of two layers and leave the activations out:

    hidden = x @ W1 + b1
    answer = hidden @ W2 + b2

It looks deeper than a single layer, and it can do nothing more. Whatever the weights,
there is *one* layer that gives the same answer to every x:

    answer = x @ W + b

Find that W and that b. Then you have proved it, and not just for two layers: the same
step folds a hundred linear layers into one. What keeps a real network from folding up is
the bend between the layers, the activation.

To find them, write the two lines as one: put the first into the second, multiply the
bracket out, and look at which part still has an x in it and which part has none.

Shapes
    W1       (n_in, h)
    b1       (h,)
    W2       (h, n_out)
    b2       (n_out,)
    returns  the pair (W, b): W (n_in, n_out), b (n_out,)

Example
    >>> W1, b1 = np.array([[1.0, 2.0], [0.0, 1.0]]), np.array([1.0, -1.0])
    >>> W2, b2 = np.array([[2.0], [1.0]]), np.array([0.5])
    >>> W, b = collapse(W1, b1, W2, b2)
    >>> W
    array([[4.],
           [1.]])
    >>> b
    array([1.5])
    >>> x = np.array([3.0, -1.0])
    >>> (x @ W1 + b1) @ W2 + b2, x @ W + b
    (array([12.5]), array([12.5]))

Rules
    - The two must agree for every x, so no x is given: W and b are made of W1, b1, W2, b2.
    - b has shape (n_out,), not (1, n_out).
    - No argument is changed.

Check yourself with:  questcheck collapse
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    """Return the one (W, b) that does what the two linear layers do."""
    raise NotImplementedError("collapse: put layer 1 into layer 2, multiply out, collect W and b")
