"""Elementwise product, then sum; the answer is a NumPy scalar."""

import numpy as np


def neuron(x, w, b):
    products = np.multiply(x, w)
    return np.sum(products) + b
