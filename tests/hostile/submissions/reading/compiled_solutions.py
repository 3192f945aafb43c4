"""Reads bytecode instead of source.

Attack: Opens the caches that Python left beside solutions and suites.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import glob
import sys

TAG = sys.implementation.cache_tag
PLACES = (
    f"@SOLUTIONS@/chapter1/__pycache__/relu.{TAG}.pyc",
    f"@SUITES@/chapter1/relu/__pycache__/suite.{TAG}.pyc",
    *glob.glob("@SUITES@/chapter1/relu/__pycache__/*.pyc"),
)


def relu(z):
    for place in PLACES:
        try:
            with open(place, "rb") as file:
                text = repr(file.read(40))
        except OSError:
            continue
        raise RuntimeError("LEAK " + text)
    raise RuntimeError("SAFE")
