"""The bias as a column

Does: It adds b as a column, which would be one bias for each example.
Think: b belongs to the neurons, one each: NumPy adds a (n_out,) to every row by itself.
"""


def layer(x, W, b, activation):
    return activation(x @ W + b.reshape(-1, 1))
