"""Learns paths from its own process.

Attack: The maps and the descriptors of the worker may name suites, solutions, hand-ins, sockets.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os


def texts():
    try:
        with open("/proc/self/maps") as file:
            yield file.read()
    except OSError:
        pass
    try:
        for fd in os.listdir("/proc/self/fd"):
            try:
                yield os.readlink(f"/proc/self/fd/{fd}")
            except OSError:
                continue
    except OSError:
        pass


def relu(z):
    for text in texts():
        for word in ("/suites/", "@SOLUTIONS@", "@SUITES@", "@OTHER@", "socket:", "gradebook"):
            if word in text:
                raise RuntimeError("LEAK " + word[-60:])
    raise RuntimeError("SAFE")
