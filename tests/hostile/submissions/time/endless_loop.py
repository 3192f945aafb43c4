"""Loops for ever and lets nothing stop it.

Attack: Every exception is swallowed, whatever its class.
Expect: no_point
Exercise: relu
Effect: time:60
"""


def relu(z):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
