"""Leaves with status 0 and a tick.

Attack: Prints what a passed check looks like and ends the process successfully.
Expect: no_point
Exercise: relu
Effect: none
"""

import os


def relu(z):
    print("\u2713 relu passed 11/11  +3 XP")
    os.write(1, b"1 passed in 0.01s\n")
    os._exit(0)
