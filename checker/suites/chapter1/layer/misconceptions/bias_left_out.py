"""The bias is left out

Does: It applies the activation to x @ W and forgets b.
Think: Every neuron has a bias of its own: add b to the product before the activation.
"""


def layer(x, W, b, activation):
    return activation(x @ W)
