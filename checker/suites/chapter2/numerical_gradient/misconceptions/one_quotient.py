"""One slope for all entries

Does: It moves the whole array up and down and returns that one quotient as a number.
Think: A gradient has one slope for each entry: move them one at a time, the others stay.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    return (f(x + eps) - f(x - eps)) / (2 * eps)
