"""Plants modules for the next exercise.

Attack: sys.modules and sys.path give another sigmoid, another numpy, another checker.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import os
import sys
import types

fake = types.ModuleType("chapter1.sigmoid")
fake.sigmoid = lambda z: "planted"
for name in ("chapter1.sigmoid", "numpy", "chapter1", "checker.engine.worker", "warnings"):
    sys.modules[name] = fake
try:
    with open("numpy.py", "w") as file:
        file.write("raise RuntimeError('planted')\n")
except OSError:
    pass
sys.path.insert(0, os.getcwd())
sys.meta_path.clear()
sys.path_hooks.clear()


def relu(z):
    return z
