"""Hangs up and stays.

Attack: Both ends of the pipe are closed, the process sleeps on.
Expect: no_point
Exercise: relu
Effect: process
"""

import os
import time


def relu(z):
    with open("/dev/null"):
        pass
    os.closerange(3, 1024)
    time.sleep(10_000)
