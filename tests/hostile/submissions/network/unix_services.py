"""Talks to the machine's own services.

Attack: Connects to unix sockets of daemons (bus, containers, display, journal), sends nothing.
Expect: no_point
Exercise: relu
Effect: none
"""

import socket

import numpy as np

DOORS = (
    "@CANARY@/socket",
    "/run/dbus/system_bus_socket",
    "/run/docker.sock",
    "/run/systemd/journal/stdout",
    "/tmp/.X11-unix/X0",
)


def opens(door):
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(door)
    except OSError:
        return False
    return True


def relu(z):
    if any([opens(door) for door in DOORS]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
