"""Squared

Does: It multiplies x by itself, which is its square.
Think: Twice x is x plus x; only at 0 and 2 is that the square.
"""


def double(x):
    return x * x
