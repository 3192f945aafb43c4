"""Asks about files that it may not open.

Attack: stat needs no open file: sizes and times of a solution tell whether a guess is one.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
Needs: view
"""

import os


def relu(z):
    for place in ("@SOLUTIONS@/chapter1/relu.py", "@OTHER@/exercises/chapter1/relu.py"):
        try:
            facts = os.stat(place)
        except OSError:
            continue
        raise RuntimeError(f"LEAK {place[-40:]} has {facts.st_size} bytes")
    raise RuntimeError("SAFE")
