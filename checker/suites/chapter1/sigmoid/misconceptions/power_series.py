"""The first terms of a series

Does: It adds up the first terms of a power series, which only fits near 0.
Think: Away from 0 a polynomial runs off to infinity; the exponential does not: 1 / (1 + e^-z).
"""

import numpy as np


def sigmoid(z):
    return 0.5 + z / 4 - z**3 / 48
