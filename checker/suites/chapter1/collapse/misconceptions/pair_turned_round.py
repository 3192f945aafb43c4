"""The pair is turned round

Does: It returns (b, W) where (W, b) is asked for.
Think: First the weights, then the bias, in the order of x @ W + b.
"""


def collapse(W1, b1, W2, b2):
    return b1 @ W2 + b2, W1 @ W2
