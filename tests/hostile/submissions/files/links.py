"""Links what is outside to what is inside.

Attack: Hard and symbolic links from and to a folder outside.
Expect: no_point
Exercise: relu
Effect: file:{canary}/link
"""

import os

import numpy as np

VICTIM = "@CANARY@/victim.txt"


def works(act):
    try:
        act()
    except OSError:
        return False
    return True


def relu(z):
    with open("own", "w") as file:
        file.write("own")
    won = [
        works(lambda: os.link(VICTIM, "hard")),
        works(lambda: os.link("own", "@CANARY@/link")),
        works(lambda: os.symlink("/etc/passwd", "@CANARY@/link")),
        works(lambda: os.mkfifo("@CANARY@/link")),
        works(lambda: os.mkdir("@CANARY@/link")),
    ]
    if any(won):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
