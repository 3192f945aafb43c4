"""Stops itself.

Attack: A stopped process uses no CPU and answers no one; the judge must not wait for ever.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os
import signal


def relu(z):
    os.kill(os.getpid(), signal.SIGSTOP)
    return z
