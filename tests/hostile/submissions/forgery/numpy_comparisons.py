"""Patches NumPy's comparisons.

Attack: Everything is close to everything, in the process in which it runs.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np
import numpy.testing

np.allclose = np.isclose = np.array_equal = np.all = np.any = lambda *a, **k: True
for name in dir(numpy.testing):
    if name.startswith("assert"):
        setattr(numpy.testing, name, lambda *a, **k: None)


def relu(z):
    return z
