"""Rounded to 0 or 1

Does: It rounds the probability to the nearer class.
Think: How sure the neuron is matters: return the degree of yes, decide later.
"""

import numpy as np


def sigmoid(z):
    return np.round(1 / (1 + np.exp(-z)))
