"""The activation is applied twice

Does: It applies the activation to what the activation has already returned.
Think: One bend a layer: activation(x @ W + b), once.
"""


def layer(x, W, b, activation):
    return activation(activation(x @ W + b))
