"""Plain lists, and an array only for the activation."""

import numpy as np


def _sums(row, weights, biases):
    columns = zip(*weights)
    return [sum(a * w for a, w in zip(row, c)) + bias for c, bias in zip(columns, biases)]


def layer(x, W, b, activation):
    rows, weights, biases = x.tolist(), W.tolist(), b.tolist()
    if isinstance(rows[0], list):
        z = [_sums(row, weights, biases) for row in rows]
    else:
        z = _sums(rows, weights, biases)
    return activation(np.array(z)).tolist()
