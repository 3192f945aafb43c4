"""Ignores every signal and sleeps.

Attack: What can be ignored is; a polite end never comes.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import signal
import time

for number in signal.valid_signals():
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def relu(z):
    while True:
        time.sleep(1)
