"""The caller's bias is overwritten

Does: It adds the product into b, so that the caller's biases are changed afterwards.
Think: b += ... works inside the caller's array; x @ W + b makes a new one.
"""


def layer(x, W, b, activation):
    if x.ndim == 1:
        b += x @ W
        return activation(b)
    return activation(x @ W + b)
