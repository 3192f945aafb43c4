"""Reference for `double`."""


def double(x):
    """Return twice x."""
    return x + x
