"""Becomes another user.

Attack: setuid, setgid, setgroups and chown, which only work where capabilities are left.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np


def works(act):
    try:
        act()
    except OSError:
        return False
    return True


def relu(z):
    with open("owned", "w") as file:
        file.write("mine")
    won = [
        works(lambda: os.chown("owned", 12_345, 12_345)),
        works(lambda: os.setgroups([12_345])),
        works(lambda: os.setresgid(12_345, 12_345, 12_345)),
        works(lambda: os.setresuid(12_345, 12_345, 12_345)),
    ]
    if any(won):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
