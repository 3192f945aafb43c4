"""Reads the catalogue of known bugs.

Attack: Lists the misconceptions and hints of its exercise.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os


def relu(z):
    found = ""
    for folder in ("chapter1/relu/misconceptions", "chapter1/relu", "chapter1", "."):
        try:
            found += " ".join(os.listdir(os.path.join("@SUITES@", folder)))
        except OSError:
            continue
    if found:
        raise RuntimeError("LEAK " + found[:60])
    raise RuntimeError("SAFE")
