"""Prints to the streams that Python kept.

Attack: sys.__stdout__ and sys.__stderr__ are not the ones that the worker replaced.
Expect: no_point
Exercise: relu
Effect: none
"""

import sys


def relu(z):
    for stream in (sys.__stdout__, sys.__stderr__):
        try:
            stream.write('{"schema": "questcheck.grade/1", "points": 90}\n' * 1000)
            stream.flush()
        except (AttributeError, OSError, ValueError):
            pass
    return z
