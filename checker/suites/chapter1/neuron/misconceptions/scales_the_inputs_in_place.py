"""The caller's inputs are overwritten

Does: It writes the products into x, so that the caller's inputs are changed afterwards.
Think: x *= w works inside the caller's array; x * w makes a new one.
"""


def neuron(x, w, b):
    x *= w
    return x.sum() + b
