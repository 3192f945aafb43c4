"""Reads the process that made it.

Attack: Environment, memory, files and root of the parent, through /proc.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os

NAMES = ("environ", "cmdline", "maps", "mem", "stack", "syscall", "auxv", "stat")


def relu(z):
    parent = os.getppid()
    for who in {parent, 1, int("@JUDGE@")} - {0, os.getpid()}:
        for name in NAMES:
            try:
                with open(f"/proc/{who}/{name}", "rb") as file:
                    text = "opened" if name == "mem" else repr(file.read(40))
            except OSError:
                continue
            raise RuntimeError(f"LEAK /proc/{who}/{name} {text}")
        for name in ("root", "cwd", "exe"):
            try:
                text = os.readlink(f"/proc/{who}/{name}")
            except OSError:
                continue
            raise RuntimeError(f"LEAK /proc/{who}/{name} {text[:60]}")
        for name in ("fd", "root/", "cwd/", "task", "map_files"):
            try:
                text = " ".join(os.listdir(f"/proc/{who}/{name}"))
            except OSError:
                continue
            raise RuntimeError(f"LEAK /proc/{who}/{name} {text[:60]}")
    raise RuntimeError("SAFE")
