"""Examples as columns

Does: It computes W.T @ x, which is right for one example and wrong for a batch.
Think: A batch holds one example a row, so x stands to the left: x @ W.
"""


def layer(x, W, b, activation):
    return activation(W.T @ x + b)
