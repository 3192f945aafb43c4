"""Sends an exception whose every field is huge.

Attack: Type, place and source of a forged exception are megabytes long; only the text is cut.
Expect: no_point
Exercise: relu
Effect: small:100000
"""

from checker.engine import wire, worker


def answer(self, request):
    if isinstance(request, wire.Load):
        return wire.Loaded(request.id, (), wire.NOTHING)
    long = "L" * 1_500_000
    frame = wire.Frame(long, 2**62, long, long)
    aside = wire.Aside(long, (wire.Warned(long, long, 1),), (long,))
    return wire.Raised(request.id, "exception", long, long, (frame,), (), aside)


worker.Worker.answer = answer


def relu(z):
    return z
