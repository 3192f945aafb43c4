"""A nursery's own view of the file system: what may be read is mounted, nothing else is there.

Made once, in a mount namespace of the nursery's; its children inherit it. Where the kernel grants
no such namespace, Landlock alone keeps files apart.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from checker.engine.sandbox import kernel
from checker.engine.sandbox.readable import Place

SCRATCH = "/scratch"
BOX = "box"  # in a folder for scratch: where each child mounts its own; empty in the nursery
_SCRATCH_OPTIONS = "size=64m,nr_inodes=4096,mode=700"
_FLAGS = kernel.MS_NOSUID | kernel.MS_NODEV


def enter_view(room: str, places: Sequence[Place]) -> None:
    """Build the view on the empty folder `room` and make it the root. Raises OSError.

    The process must have a mount namespace of its own.
    """
    kernel.mount("none", "/", "", kernel.MS_REC | kernel.MS_PRIVATE)
    kernel.mount("none", room, "tmpfs", _FLAGS, "size=1m,mode=755")
    for place in places:
        target = room + place.path
        _make_target(place.path, target)
        kernel.mount(place.path, target, "", kernel.MS_BIND)
        # With nodev, /dev/null is none; read-only it can be written to, and nothing done to it.
        nodev = 0 if place.path.startswith("/dev/") else kernel.MS_NODEV
        flags = kernel.MS_REMOUNT | kernel.MS_BIND | kernel.MS_RDONLY | kernel.MS_NOSUID | nodev
        kernel.mount("none", target, "", flags)
        for hole in place.holes:  # writable for now: a later place may lie inside
            kernel.mount("none", room + hole, "tmpfs", _FLAGS, "size=64k,mode=755")
    os.makedirs(f"{room}{SCRATCH}/{BOX}")
    for path in ("", *(hole for place in places for hole in place.holes)):
        flags = kernel.MS_REMOUNT | kernel.MS_BIND | _FLAGS | kernel.MS_RDONLY
        kernel.mount("none", room + path, "", flags)
    kernel.make_root(room)


def mount_scratch(folder: str) -> None:
    """An empty file system of limited size, which vanishes with the process's namespace."""
    kernel.mount("none", folder, "tmpfs", _FLAGS | kernel.MS_NOEXEC, _SCRATCH_OPTIONS)


def _make_target(source: str, target: str) -> None:
    folder = target if os.path.isdir(source) else os.path.dirname(target)
    os.makedirs(folder, exist_ok=True)
    if folder != target and not os.path.exists(target):
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
