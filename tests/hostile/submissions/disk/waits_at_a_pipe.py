"""Waits at a named pipe that nobody writes to.

Attack: A FIFO in the scratch folder, in an exercise's place, is opened and never ends.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os


def relu(z):
    os.mkfifo("waiting")
    return open("waiting").read()
