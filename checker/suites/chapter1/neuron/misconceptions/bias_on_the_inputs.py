"""The bias is added to the inputs

Does: It adds the bias to every input and multiplies by the weights afterwards.
Think: The weights scale the inputs alone; the bias joins after the sum, unscaled.
"""

import numpy as np


def neuron(x, w, b):
    return np.dot(x + b, w)
