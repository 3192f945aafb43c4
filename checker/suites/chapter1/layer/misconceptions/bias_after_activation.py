"""The bias comes after the activation

Does: It adds b to what the activation returns.
Think: The bias shifts the sum that is to be bent: first x @ W + b, then the activation.
"""


def layer(x, W, b, activation):
    return activation(x @ W) + b
