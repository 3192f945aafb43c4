"""Looks at what other workers keep.

Attack: Lists the folder in which all scratch folders lie.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os
import tempfile


def relu(z):
    own = {"exercises", *os.getcwd().split("/")}
    for folder in ("..", "../..", os.path.dirname(tempfile.gettempdir()), "/tmp", "/var/tmp", "/dev/shm"):
        try:
            others = [name for name in os.listdir(folder) if name not in own]
        except OSError:
            continue
        if others:
            raise RuntimeError("LEAK " + " ".join(others)[:60])
    raise RuntimeError("SAFE")
