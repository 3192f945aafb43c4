"""Patches the test runner.

Attack: pytest, unittest and the builtins that a check is made of.
Expect: no_point
Exercise: relu
Effect: none
"""

import builtins
import sys
import types

fake = types.ModuleType("pytest")
fake.fail = fake.raises = fake.skip = fake.approx = lambda *a, **k: True
for name in ("pytest", "_pytest", "_pytest.runner", "_pytest.assertion", "_pytest.outcomes"):
    sys.modules[name] = fake
builtins.abs = lambda x: 0
builtins.all = builtins.any = lambda x: True
builtins.AssertionError = ValueError


def relu(z):
    return z
