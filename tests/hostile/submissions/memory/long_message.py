"""Dies with a message of half a gigabyte.

Attack: The exception's text is 500 MB long, for whoever keeps it.
Expect: no_point
Exercise: relu
Effect: small:100000
"""


def relu(z):
    raise ValueError("long " * 100_000_000)
