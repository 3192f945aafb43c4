"""The last product alone

Does: It overwrites the sum in every turn of the loop, so that only the last input counts.
Think: Collect with += what a loop adds up, or let x @ W do it.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation(x[..., -1:] * W[-1] + b)
