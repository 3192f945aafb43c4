"""The mean of the biases

Does: It adds the mean of the biases to every neuron.
Think: Each neuron has a bias of its own: b as it is.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation(x @ W + np.mean(b))
