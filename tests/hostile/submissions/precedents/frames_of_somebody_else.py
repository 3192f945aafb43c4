"""Raises in somebody else's file.

Attack: Forged frames name another's file, markup and impossible lines, to be kept and shown.
Expect: no_point
Exercise: relu
Effect: markup
"""

from checker.engine import wire, worker

FRAME = wire.Frame("exercises/<b>/../sigmoid.py", -(2**62), "<i>", "=cmd|' /C calc'!A0")


def answer(self, request, args):
    frames = (FRAME,) * 64
    return wire.Raised(request.id, "exception", "KeyError", "<u>", frames, (), wire.NOTHING)


worker.Worker._call = answer


def relu(z):
    return z
