"""Starts three thousand threads.

Attack: Threads with small stacks that sleep on, where a limit by user or by memory is blind.
Expect: no_point
Exercise: relu
Effect: process
"""

import threading

GATE = threading.Event()
threading.stack_size(65_536)
try:
    for _ in range(3_000):
        threading.Thread(target=GATE.wait, args=(20,), daemon=True).start()
except (RuntimeError, MemoryError):
    pass


def relu(z):
    return z
