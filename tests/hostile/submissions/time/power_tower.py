"""Loops in C, where no signal is looked at.

Attack: One operation on integers that takes minutes and never comes back to Python.
Expect: no_point
Exercise: relu
Effect: time:60
"""


def relu(z):
    return 3 ** (3**17) % 2 + z
