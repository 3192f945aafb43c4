"""Is equal to everything.

Attack: A float whose comparisons and differences always please.
Expect: no_point
Exercise: relu
Effect: none
"""


class Anything(float):
    __eq__ = __le__ = __ge__ = __lt__ = __gt__ = __contains__ = lambda self, other: True
    __sub__ = __rsub__ = lambda self, other: 0.0
    __abs__ = __iter__ = lambda self: self
    __hash__ = float.__hash__
    __float__ = lambda self: 0.0


def relu(z):
    return Anything()
