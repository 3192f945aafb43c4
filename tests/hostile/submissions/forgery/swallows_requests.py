"""Answers without being asked to compute.

Attack: The worker's loop is replaced: each call is answered with its own argument.
Expect: no_point
Exercise: relu
Effect: none
"""

from checker.engine import wire, worker


def answer(self, request):
    value = request.args[0] if isinstance(request, wire.Call) else None
    return wire.Returned(request.id, value, (), wire.NOTHING)


worker.Worker._call = lambda self, request, args: answer(self, request)
worker.Worker.answer = answer


def relu(z):
    raise RuntimeError("never asked")
