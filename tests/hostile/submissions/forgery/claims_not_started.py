"""Says that it was never started.

Attack: A forged exception whose outcome costs no attempt and is final, with a stranger's frame.
Expect: no_point
Exercise: relu
Effect: none
Costs: sigmoid
"""

from checker.engine import wire, worker


def answer(self, request):
    frame = wire.Frame("exercises/chapter1/sigmoid.py", -1, "sigmoid", "return 'passed'")
    kind = "NotImplementedError"
    return wire.Raised(request.id, "exception", kind, "", (frame,), (), wire.NOTHING)


worker.Worker.answer = answer


def relu(z):
    return z
