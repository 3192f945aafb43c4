"""Is wrong in another way when it is alone.

Attack: It tells the second look by its neighbour's absence, and fails there with other answers.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import sys


def relu(z):
    return z if "chapter1.sigmoid" in sys.modules else -z
