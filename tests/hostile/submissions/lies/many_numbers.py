"""Returns far more numbers than anybody asked for.

Attack: Ninety thousand, one by one in a list: each bug that might explain them is compared with
    all, and the judge computes for ten times as long as the submission.
Expect: no_point
Exercise: relu
Effect: time:10
"""


def relu(z):
    return [0.0] * 90_000
