"""The mean of the products

Does: It averages the weighted inputs, so that every one counts for 1/n only.
Think: The votes are added up, not averaged: the weights already say how much each counts.
"""

import numpy as np


def neuron(x, w, b):
    return np.mean(x * w) + b
