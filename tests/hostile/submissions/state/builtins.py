"""Breaks Python for the next exercise.

Attack: Builtins that every function uses, the import among them.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import builtins


def nothing(*a, **k):
    raise RuntimeError("planted")


builtins.len = builtins.callable = builtins.getattr = builtins.__import__ = nothing
builtins.__build_class__ = builtins.compile = builtins.exec = nothing


def relu(z):
    return z
