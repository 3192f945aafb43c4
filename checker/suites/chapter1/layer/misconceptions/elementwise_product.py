"""Multiplied element by element

Does: It uses * where a matrix product is due.
Think: Every neuron sums over all inputs: @ multiplies and adds up, * only multiplies.
"""


def layer(x, W, b, activation):
    return activation(x * W + b)
