"""Reads scikit-learn's labels.

Attack: The held-out labels of the digits are in a file of scikit-learn's.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import gzip


def relu(z):
    try:
        with gzip.open("@LABELS@") as file:
            text = repr(file.read(40))
    except OSError:
        raise RuntimeError("SAFE") from None
    raise RuntimeError("LEAK " + text)
