"""Traces the worker that called it.

Attack: sys.settrace and setprofile reach the frames above, in which the answer is made.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import sys


def trace(frame, event, argument):
    for name in ("value", "reply", "payload"):
        if name in frame.f_locals:
            frame.f_locals[name] = "passed"
    return trace


def relu(z):
    frame = sys._getframe()
    while frame is not None:
        frame.f_trace = trace
        frame = frame.f_back
    sys.settrace(trace)
    sys.setprofile(trace)
    return z
