"""Never hands over.

Attack: A switch interval of an hour, and a thread that computes: the worker's own waits.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import sys
import threading
import time


def spin():
    while True:
        pass


def relu(z):
    sys.setswitchinterval(3600)
    threading.Thread(target=spin, daemon=True).start()
    time.sleep(0.01)
    return z
