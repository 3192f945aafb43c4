"""The activation is applied to the inputs

Does: It bends x first and leaves the sums as they are.
Think: The inputs come in as the layer before has bent them; this layer bends its own sums.
"""


def layer(x, W, b, activation):
    return activation(x) @ W + b
