"""Spawns without a fork that Python knows of.

Attack: posix_spawn, which libc makes of clone and vfork, touches a file outside.
Expect: no_point
Exercise: relu
Effect: file:{canary}/posix_spawn
"""

import os

import numpy as np


def relu(z):
    for touch in ("/bin/touch", "/usr/bin/touch"):
        try:
            pid = os.posix_spawn(touch, ["touch", "@CANARY@/posix_spawn"], {})
            _, status = os.waitpid(pid, 0)
        except OSError:
            continue
        if status == 0:
            return np.maximum(z, 0)
    raise RuntimeError("SAFE")
