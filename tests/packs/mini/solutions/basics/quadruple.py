"""Reference for `quadruple`."""

from basics.double import double


def quadruple(x):
    """Return four times x."""
    return double(double(x))
