"""Compiles a page of brackets.

Attack: Expressions so deep or so wide that the parser or the compiler gives up, or dies.
Expect: no_point
Exercise: relu
Effect: time:60
"""

FAULTS = (SyntaxError, RecursionError, MemoryError, OverflowError, ValueError)
for text in ("(" * 90 + ")" * 90, "-" * 50_000 + "1", "[" * 150 + "]" * 150, "1" + "+1" * 50_000):
    try:
        compile(text, "bomb", "eval")
    except FAULTS:
        pass


def relu(z):
    return eval("lambda: " * 50_000 + "z")
