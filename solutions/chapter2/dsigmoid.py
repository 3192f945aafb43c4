"""The derivative of sigmoid, the reference: the activation already holds all that it takes."""


def dsigmoid(a):
    """Return the slope of sigmoid where its value is a; any shape -> same shape."""
    return a * (1 - a)
