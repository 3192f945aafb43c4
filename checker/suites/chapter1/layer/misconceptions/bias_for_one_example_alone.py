"""No bias in a batch

Does: It adds the bias to the sums of a single example and forgets it in a batch.
Think: Both ways need it: NumPy adds b of shape (n_out,) to a vector and to every row alike.
"""


def layer(x, W, b, activation):
    if x.ndim == 1:
        return activation(x @ W + b)
    return activation(x @ W)
