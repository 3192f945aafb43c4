"""A layer: many neurons, one matrix product.

Put n_out neurons side by side and show all of them the same n_in inputs. Calling
`neuron` in a loop would do, but there is a better way to see it: stand the weights of
each neuron upright as one *column* of a matrix W. Then a single product computes every
weighted sum at once, for one example or for a whole batch of them.

    z = x @ W + b        one weighted sum per neuron
    answer               the activation of z

Shapes
    x           (n_in,) one example, or (batch, n_in) one example a row
    W           (n_in, n_out)   column j holds the weights of neuron j
    b           (n_out,)        one bias for each neuron
    activation  a function of a whole array, such as your relu, sigmoid or softmax
    returns     (n_out,) or (batch, n_out), as x is one example or a batch

    You need no if for the two kinds of x: @ and + handle both.

Example
    >>> x = np.array([1.0, 2.0])
    >>> W = np.array([[1.0, 0.0, -1.0], [0.5, 3.0, 1.0]])
    >>> b = np.array([0.0, 1.0, 0.25])
    >>> layer(x, W, b, lambda z: z)
    array([2.  , 7.  , 1.25])
    >>> layer(x, W, b, lambda z: z / z.sum(axis=-1, keepdims=True)).round(4)
    array([0.1951, 0.6829, 0.122 ])

Rules
    - Give the activation the whole array, never one element at a time: softmax, like the
      second function above, needs to see its row to know the shares.
    - The activation is the caller's choice. Apply the one you are given and no other.
    - x, W and b belong to the caller: b is added to the product, not written into it.

Check yourself with:  questcheck layer
"""

import numpy as np


def layer(x, W, b, activation):
    """Return every neuron's answer; (n_in,) or (batch, n_in) -> (n_out,) or (batch, n_out)."""
    raise NotImplementedError("layer: all weighted sums at once, then the activation of them")
