"""The slope with its sign turned

Does: It computes a * (a - 1), the slope's negative.
Think: Sigmoid rises everywhere, so its slope is never negative.
"""


def dsigmoid(a):
    return a * (a - 1)
