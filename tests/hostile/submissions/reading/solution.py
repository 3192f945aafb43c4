"""Reads the reference and runs it.

Attack: Opens the solution; what it can read it could as well execute.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""


def relu(z):
    try:
        with open("@SOLUTIONS@/chapter1/relu.py") as file:
            text = file.read(60)
    except OSError:
        raise RuntimeError("SAFE") from None
    raise RuntimeError("LEAK " + text)
