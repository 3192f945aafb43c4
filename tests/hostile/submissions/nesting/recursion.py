"""Recurses without end.

Attack: With the limit raised, in Python and through C, until the stack is gone.
Expect: no_point
Exercise: relu
Effect: none
"""

import sys

sys.setrecursionlimit(2**31 - 1)


def relu(z):
    return sorted([z], key=relu)
