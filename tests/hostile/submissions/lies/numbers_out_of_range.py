"""Lies about how large a number is.

Attack: An int that claims to fit and becomes 10**100 when it is asked for.
Expect: no_point
Exercise: relu
Effect: none
"""


class Small(int):
    __ge__ = __gt__ = __le__ = __lt__ = lambda self, other: True
    __int__ = __index__ = __trunc__ = lambda self: 10**100


def relu(z):
    return [Small(1), Small(2)]
