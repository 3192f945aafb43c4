"""An outer product

Does: It multiplies every input by every weight and returns the whole n by n table.
Think: Only the pairs with the same index meet: that is the dot product, np.dot or @.
"""

import numpy as np


def neuron(x, w, b):
    return np.outer(x, w) + b
