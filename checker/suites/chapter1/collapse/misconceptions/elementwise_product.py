"""Multiplied element by element

Does: It uses * where a matrix product is due.
Think: Every output sums over all hidden neurons: W1 @ W2, not W1 * W2.
"""


def collapse(W1, b1, W2, b2):
    return W1 * W2, b1 @ W2 + b2
