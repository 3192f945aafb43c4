"""Leaves files where all can find them.

Attack: /tmp, /var/tmp, /run and the instructor's home: messages to the next submission.
Expect: no_point
Exercise: relu
Effect: file:/tmp/questcheck-hostile
"""

import os
import pathlib

import numpy as np

PLACES = ["/tmp", "/var/tmp", "/run", "/run/lock", "/dev/mqueue", os.path.expanduser("~root")]
NAME = "questcheck-hostile"


def leaves(place):
    path = pathlib.Path(place, NAME)
    try:
        path.write_text("for whoever comes next")
    except OSError:
        return False
    if place != "/tmp":
        path.unlink()
    return True


def relu(z):
    if any([leaves(place) for place in PLACES]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
