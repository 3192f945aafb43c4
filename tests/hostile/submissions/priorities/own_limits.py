"""Lifts its own limits.

Attack: Raises the hard limits on memory, files and descriptors, by setrlimit and by prlimit.
Expect: no_point
Exercise: relu
Effect: none
"""

import resource

import numpy as np

KINDS = (resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE,
         resource.RLIMIT_NPROC)


def lifts(kind):
    _, hard = resource.getrlimit(kind)
    if hard == resource.RLIM_INFINITY:
        return False  # never limited, so nothing to lift
    try:
        resource.setrlimit(kind, (hard + 1, hard + 1))
    except (OSError, ValueError):
        return False
    return True


def relu(z):
    if any([lifts(kind) for kind in KINDS]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
