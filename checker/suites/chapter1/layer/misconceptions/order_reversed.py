"""The factors are swapped

Does: It computes W @ x, as in books where an example is a column.
Think: Here an example is a row: its inputs meet the rows of W in x @ W.
"""


def layer(x, W, b, activation):
    return activation(W @ x + b)
