"""Loops while its function is looked up.

Attack: The module is replaced by an object whose attributes never arrive.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import sys


class Endless(type(sys)):
    def __getattribute__(self, name):
        while name == "relu":
            pass
        return super().__getattribute__(name)


sys.modules[__name__].__class__ = Endless


def relu(z):
    return z
