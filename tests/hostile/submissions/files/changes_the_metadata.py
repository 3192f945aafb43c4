"""Changes a file that it may not open.

Attack: Mode, owner, times, attributes, length and name of a file outside: none needs an open file,
    and Landlock alone guards only some of them.
Expect: no_point
Exercise: relu
Effect: victim
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
    won = [
        works(lambda: os.chmod(VICTIM, 0o666)),
        works(lambda: os.utime(VICTIM, (1, 1))),
        works(lambda: os.setxattr(VICTIM, "user.questcheck", b"was here")),
        works(lambda: os.chown(VICTIM, os.getuid(), os.getgid())),
        works(lambda: os.truncate(VICTIM, 0)),
        works(lambda: os.rename(VICTIM, VICTIM + ".moved")),
        works(lambda: os.remove(VICTIM)),
        works(lambda: os.chmod("@CANARY@", 0o777)),
    ]
    if any(won):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
