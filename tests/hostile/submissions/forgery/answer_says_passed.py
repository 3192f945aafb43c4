"""Answers with the judge's own words.

Attack: The value is replaced by every word that might be taken for a verdict.
Expect: no_point
Exercise: relu
Effect: none
"""

from checker.engine import wire, worker

WORDS = ["passed", "PASSED", True, 1, 3, "Outcome.PASSED", None]


def answer(self, request):
    if isinstance(request, wire.Load):
        return wire.Loaded(request.id, (), wire.NOTHING)
    value = wire.Items("list", WORDS)
    return wire.Returned(request.id, value, ((0, "passed"),), wire.NOTHING)


worker.Worker.answer = answer


def relu(z):
    return z
