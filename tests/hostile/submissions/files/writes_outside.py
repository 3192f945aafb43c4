"""Writes a file outside.

Attack: Creates, appends and overwrites in a folder that is not its own.
Expect: no_point
Exercise: relu
Effect: file:{canary}/written
"""

import numpy as np


def relu(z):
    won = []
    for place, mode in (("@CANARY@/written", "w"), ("@CANARY@/victim.txt", "a")):
        try:
            with open(place, mode) as file:
                file.write("was here")
        except OSError:
            continue
        won.append(place)
    if won:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
