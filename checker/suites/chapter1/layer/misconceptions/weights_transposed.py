"""W transposed

Does: It multiplies by W.T, as for weights stored neuron by neuron in rows.
Think: Here W is (n_in, n_out), a neuron a column: x @ W fits as it stands.
"""


def layer(x, W, b, activation):
    return activation(x @ W.T + b)
