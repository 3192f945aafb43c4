"""Reads the hidden suite.

Attack: Opens the suite that judges it.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""


def relu(z):
    try:
        with open("@SUITES@/chapter1/relu/suite.py") as file:
            text = file.read(60)
    except OSError:
        raise RuntimeError("SAFE") from None
    raise RuntimeError("LEAK " + text)
