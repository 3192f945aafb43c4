"""The argument, as it came."""


def double(x):
    return x
