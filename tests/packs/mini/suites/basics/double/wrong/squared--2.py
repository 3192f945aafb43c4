"""The square, as a power."""


def double(x):
    return x**2
