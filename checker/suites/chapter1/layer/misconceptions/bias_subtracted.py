"""The bias is subtracted

Does: It takes b away from the product, as if it were a threshold.
Think: As a bias, b is added: x @ W + b.
"""


def layer(x, W, b, activation):
    return activation(x @ W - b)
