"""The products multiplied

Does: It multiplies the products with each other where they are added up.
Think: A neuron's votes are added up: total += x[i] * w[i], with a plus.
"""

import numpy as np


def neuron(x, w, b):
    return np.prod(x * w) + b
