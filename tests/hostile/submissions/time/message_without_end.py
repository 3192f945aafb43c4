"""Loops while its exception is printed.

Attack: __str__ and __repr__ of an exception never come back, nor does its class.
Expect: no_point
Exercise: relu
Effect: time:60
"""


class Slow(Exception):
    def __str__(self):
        while True:
            pass

    __repr__ = __str__


def relu(z):
    raise Slow
