"""Returns a list nested a hundred thousand deep.

Attack: Conversion, repr, comparison and removal of it all recurse.
Expect: no_point
Exercise: relu
Effect: none
"""


def relu(z):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
