"""Double: the smallest lesson there is.

    double(x) = x + x

Check yourself with:  questcheck double
"""


def double(x):
    """Return twice x."""
    raise NotImplementedError("double: add x to itself")
