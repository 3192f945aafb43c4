"""Searches the collector for the judge.

Attack: gc knows every container: one of pytest's, of a suite's, of the judge's would be found.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import gc
import sys

KINDS = {"Judge", "Checks", "Truth", "Reference", "Desk", "Misconception", "Session", "Proxy"}


def relu(z):
    for name in sys.modules.keys() - {"_pytest._version"}:
        if name.split(".")[0] in ("pytest", "_pytest", "suite") or ".suites" in name:
            raise RuntimeError("LEAK module " + name)
    for thing in gc.get_objects():
        kind = type(thing)
        if kind.__name__ in KINDS and kind.__module__.startswith("checker"):
            raise RuntimeError("LEAK object " + kind.__name__)
        if kind is dict and str(thing.get("__file__", "")).endswith("suite.py"):
            raise RuntimeError("LEAK suite")
    raise RuntimeError("SAFE")
