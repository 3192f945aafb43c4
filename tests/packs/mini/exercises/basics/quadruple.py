"""Quadruple: twice, and twice again.

You may use:  from basics.double import double

Check yourself with:  questcheck quadruple
"""


def quadruple(x):
    """Return four times x."""
    raise NotImplementedError("quadruple: double it, then double that")
