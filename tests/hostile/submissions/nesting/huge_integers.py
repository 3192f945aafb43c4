"""Returns a number of ten million digits.

Attack: Its text takes a time that grows with the square of its length.
Expect: no_point
Exercise: relu
Effect: time:60
"""

HUGE = 1 << 33_000_000


def relu(z):
    return [HUGE, -HUGE, 2**63, -(2**63) - 1]
