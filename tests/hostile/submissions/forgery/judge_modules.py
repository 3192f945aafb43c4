"""Patches the judge's own modules.

Attack: Imports and rewrites what compares, decides and reports, or plants it where it is absent.
Expect: no_point
Exercise: relu
Effect: none
"""

import importlib
import sys
import types

for name in ("answer", "compare", "judge", "verdict", "session", "desk", "check", "result"):
    full = f"checker.engine.{name}"
    try:
        module = importlib.import_module(full)
    except BaseException:
        module = sys.modules[full] = types.ModuleType(full)
    for thing in list(vars(module).values()):
        if isinstance(thing, type):
            for method in ("equals", "matches_reference", "fail", "check", "run"):
                try:
                    setattr(thing, method, lambda *a, **k: None)
                except (AttributeError, TypeError):
                    pass


def relu(z):
    return z
