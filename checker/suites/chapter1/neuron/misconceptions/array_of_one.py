"""An array that holds one number

Does: It returns the right number wrapped in an array of shape (1,).
Think: A scalar has shape (): return the number itself, without the list around it.
"""

import numpy as np


def neuron(x, w, b):
    return np.array([np.dot(x, w) + b])
