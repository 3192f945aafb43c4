"""Runs a shell.

Attack: os.system touches a file outside the sandbox.
Expect: no_point
Exercise: relu
Effect: file:{canary}/os_system
"""

import os

import numpy as np


def relu(z):
    if os.system("touch '@CANARY@/os_system'") == 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
