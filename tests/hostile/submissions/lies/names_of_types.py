"""Lies about the name of its type.

Attack: A metaclass whose name is markup, endless or no string; a repr that raises or exits.
Expect: no_point
Exercise: relu
Effect: small:100000
"""


class Meta(type):
    __name__ = property(lambda cls: "[red]<b>" + "n" * 1_000_000)
    __module__ = property(lambda cls: 7)


class Odd(metaclass=Meta):
    def __repr__(self):
        raise SystemExit("passed")


def relu(z):
    return Odd()
