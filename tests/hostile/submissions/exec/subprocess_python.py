"""Runs another Python.

Attack: Starts a fresh, unwatched interpreter that computes the answer and leaves a file.
Expect: no_point
Exercise: relu
Effect: file:{canary}/subprocess_python
"""

import subprocess
import sys

import numpy as np

CODE = "open('@CANARY@/subprocess_python', 'w').close(); print(7)"


def relu(z):
    try:
        done = subprocess.run([sys.executable, "-I", "-c", CODE], capture_output=True, timeout=5)
    except (OSError, subprocess.SubprocessError):
        raise RuntimeError("SAFE") from None
    if done.stdout.strip() == b"7":
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
