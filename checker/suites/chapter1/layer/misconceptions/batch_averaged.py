"""One answer for the whole batch

Does: It averages the sums over the batch before the activation.
Think: Each example has an answer of its own: (batch, n_in) in, (batch, n_out) out.
"""

import numpy as np


def layer(x, W, b, activation):
    z = x @ W + b
    return activation(z.mean(axis=0) if z.ndim == 2 else z)
