"""Returns containers without end.

Attack: A list and a dict whose items are made as long as someone takes them.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import itertools


class Endless(list):
    def __iter__(self):
        return itertools.repeat(0.0)

    def __len__(self):
        return 7


class EndlessDict(dict):
    def items(self):
        return zip(itertools.count(), itertools.repeat(0.0))


def relu(z):
    return Endless() if z.ndim else EndlessDict()
