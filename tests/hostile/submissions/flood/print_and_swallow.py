"""Prints for ever and swallows what stops it.

Attack: Catches the exception by which a flood of output is stopped, and prints on.
Expect: no_point
Exercise: relu
Effect: time:60
"""


def relu(z):
    while True:
        try:
            print("x" * 10_000)
        except BaseException:
            pass
