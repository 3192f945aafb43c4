"""The activation gets one number at a time

Does: It calls the activation for every neuron alone, where softmax answers 1 each time.
Think: Some activations look at all neurons of an example: hand over the whole array.
"""

import numpy as np


def layer(x, W, b, activation):
    z = x @ W + b
    return np.array([float(activation(np.array([v]))[0]) for v in z.ravel()]).reshape(z.shape)
