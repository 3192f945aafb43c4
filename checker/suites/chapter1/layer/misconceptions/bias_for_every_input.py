"""The bias is added once for every input

Does: It adds the bias to each product before they are summed, so that it counts n_in times.
Think: A neuron has one bias, not one an input: the products are summed first, then b is added.
"""


def layer(x, W, b, activation):
    n_in = W.shape[0]
    return activation(x @ W + n_in * b)
