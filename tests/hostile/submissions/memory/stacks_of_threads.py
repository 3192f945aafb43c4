"""Asks for stacks of a gigabyte.

Attack: Threads whose stacks alone are more than an exercise may use.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import threading
import time


def relu(z):
    threading.stack_size(2**30)
    for _ in range(20):
        threading.Thread(target=time.sleep, args=(1,), daemon=True).start()
    return z
