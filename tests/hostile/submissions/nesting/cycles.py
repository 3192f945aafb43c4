"""Returns a list that holds itself.

Attack: A cycle with twenty branches, which a careful walk to a fixed depth still takes for ever.
Expect: no_point
Exercise: relu
Effect: time:60
"""


def relu(z):
    ring = []
    ring.extend([ring] * 20)
    return ring
