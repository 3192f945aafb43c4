"""Makes and opens devices.

Attack: mknod of the kernel's memory in the scratch folder, and the devices that are there already.
Expect: no_point
Exercise: relu
Effect: none
"""

import os
import stat

import numpy as np

DEVICES = ("/dev/mem", "/dev/kmsg", "/dev/kvm", "/dev/fuse", "/dev/sda", "/dev/vda", "/dev/port",
           "/dev/loop-control", "/dev/net/tun", "/dev/userfaultfd", "/dev/ptmx", "/dev/uinput")


def makes():
    try:
        os.mknod("memory", stat.S_IFCHR | 0o600, os.makedev(1, 1))
    except OSError:
        return False
    os.remove("memory")
    return True


def opens(place):
    try:
        os.close(os.open(place, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY))
    except OSError:
        return False
    return True


def relu(z):
    if any([makes(), *[opens(place) for place in DEVICES]]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
