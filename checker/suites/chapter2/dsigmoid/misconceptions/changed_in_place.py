"""The activation overwritten

Does: It multiplies its argument in place, so that the caller's activations are lost.
Think: The forward pass's activations are needed again for the next layer back; compute a new
    array.
"""


def dsigmoid(a):
    a *= 1 - a
    return a
