"""Returns a dict with a million keys.

Attack: Keys of many types, NaN among them, for whoever compares or sorts them.
Expect: no_point
Exercise: relu
Effect: time:60
"""


def relu(z):
    many = {number: None for number in range(1_000_000)}
    many.update({float("nan"): 1, (1, (2,)): 2, None: 3, b"bytes": 4})
    return many
