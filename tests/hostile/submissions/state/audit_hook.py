"""Refuses whatever Python reports.

Attack: An audit hook, which nothing removes, raises at each compile and open of its neighbours.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import sys


def refuse(event, args):
    if event in ("compile", "exec", "open", "import"):
        raise PermissionError("not for the likes of you")


def relu(z):
    sys.addaudithook(refuse)
    return z
