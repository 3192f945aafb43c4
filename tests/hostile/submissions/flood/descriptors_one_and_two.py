"""Writes past Python to the real output.

Attack: Twenty megabytes, and a forged verdict, straight to descriptors 1 and 2.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

VERDICT = b'\n{"schema": "questcheck.check/1", "outcome": "passed"}\n'


def relu(z):
    for fd in (1, 2):
        for _ in range(20):
            try:
                os.write(fd, b"y" * 2**20)
                os.write(fd, VERDICT)
            except OSError:
                break
    return z
