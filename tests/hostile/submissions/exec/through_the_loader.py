"""Starts a program through the dynamic loader.

Attack: Executes ld.so with a program as its argument, in case only known names are refused.
Expect: no_point
Exercise: relu
Effect: file:{canary}/through_the_loader
"""

import glob
import os

LOADERS = ("/lib64/ld-linux-*.so.*", "/lib/ld-linux-*.so.*", "/lib/ld-musl-*.so.*")


def relu(z):
    for pattern in LOADERS:
        for loader in glob.glob(pattern) or [pattern.replace("-*.so.*", "-x86-64.so.2")]:
            try:
                os.execv(loader, ["ld", "/bin/touch", "@CANARY@/through_the_loader"])
            except OSError:
                continue
    raise RuntimeError("SAFE")
