"""The layers that hold a submission, and which of them this machine grants."""

from __future__ import annotations

import os

from checker.engine.sandbox import kernel
from checker.engine.trials import NAMESPACES

LAYERS = {
    "user": "a user namespace: no rights outside it",
    "pid": "a pid namespace: no other process can be seen, and all end with the first",
    "net": "a net namespace: no network, not even this machine's own",
    "ipc": "an ipc namespace: no shared memory of others",
    "mount": "a mount namespace: a scratch folder of limited size that vanishes with the worker",
    "view": "a view of the file system that holds Python and its libraries alone",
    "capabilities": "no capability, inside the namespace or out",
    "landlock": "Landlock: files are read from a list, and written to the scratch folder alone",
    "seccomp": "seccomp: no sockets, programs, processes, mounts, and what else is not computing",
    "limits": "resource limits: memory, files, descriptors, threads, CPU",
}
REQUIRED = ("seccomp", "limits")  # and one of view and landlock


def lacking(layers: frozenset[str]) -> str | None:
    """Why a class cannot be graded with these layers alone; None where it can."""
    missing = [layer for layer in REQUIRED if layer not in layers]
    if not layers & {"view", "landlock"}:
        missing.append("landlock, or user and mount namespaces")
    return f"this machine does not grant {' and '.join(missing)}" if missing else None


# Whoever asks inside a new user namespace is told nobody's, until they are mapped.
_USER, _GROUP = os.geteuid(), os.getegid()


def map_ids(proc: int) -> None:
    """Be oneself in a new user namespace: files can then be made. `proc` is /proc, opened."""
    texts = {
        "setgroups": "deny",
        "uid_map": f"{_USER} {_USER} 1",
        "gid_map": f"{_GROUP} {_GROUP} 1",
    }
    for name, text in texts.items():
        _write(proc, f"self/{name}", text)


def first_to_go(proc: int) -> None:
    """Should memory run out, the kernel takes this process and not the judge."""
    _write(proc, "self/oom_score_adj", "1000")


def _write(proc: int, name: str, text: str) -> None:
    fd = os.open(name, os.O_WRONLY, dir_fd=proc)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)


def granted_namespaces(proc: int, off: frozenset[str]) -> frozenset[str]:
    """Those that a child can enter: tried out, since no version number tells."""
    granted: frozenset[str] = frozenset()
    for name in NAMESPACES:
        if name not in off and _enters(proc, granted | {name}):
            granted |= {name}
    return granted


def flags_of(names: frozenset[str]) -> int:
    return sum(flag for name, flag in NAMESPACES.items() if name in names)


def _enters(proc: int, names: frozenset[str]) -> bool:
    try:
        pid = kernel.clone(flags_of(names))
    except OSError:
        return False
    if pid == 0:
        status = 1
        try:
            if "user" in names:
                map_ids(proc)
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(pid, 0)[1] == 0
