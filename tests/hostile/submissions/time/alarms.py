"""Is woken up in the worker's code.

Attack: A timer's handler raises, every millisecond, wherever the worker happens to be.
Expect: no_point
Exercise: relu
Effect: none
"""

import signal


def ring(*_):
    raise KeyboardInterrupt("passed")


def relu(z):
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    return z
