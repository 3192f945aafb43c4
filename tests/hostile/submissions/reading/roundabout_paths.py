"""Reaches a closed file by a roundabout way.

Attack: /proc/self/root, /proc/self/cwd, dot-dots, a link of its own, O_PATH, a change of folder.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os

TARGET = "@SOLUTIONS@/chapter1/relu.py"


def by_root():
    return open("/proc/self/root" + TARGET).read(60)


def by_dots():
    return open("/proc/self/cwd/" + "../" * 40 + TARGET.lstrip("/")).read(60)


def by_symlink():
    os.symlink(TARGET, "borrowed")
    return open("borrowed").read(60)


def by_hard_link():
    os.link(TARGET, "linked")
    return open("linked").read(60)


def by_rename():
    os.rename("@CANARY@/secret.txt", "moved")
    try:
        return open("moved").read(60)
    finally:
        os.rename("moved", "@CANARY@/secret.txt")


def by_path_descriptor():
    fd = os.open(TARGET, os.O_PATH)
    return open(f"/proc/self/fd/{fd}").read(60)


def by_folder_descriptor():
    fd = os.open(os.path.dirname(TARGET), os.O_PATH | os.O_DIRECTORY)
    return os.read(os.open(os.path.basename(TARGET), os.O_RDONLY, dir_fd=fd), 60).decode()


def by_moving():
    here = os.getcwd()
    os.chdir(os.path.dirname(TARGET))
    try:
        return open(os.path.basename(TARGET)).read(60)
    finally:
        os.chdir(here)


def relu(z):
    for way in (by_root, by_dots, by_symlink, by_hard_link, by_rename, by_path_descriptor,
                by_folder_descriptor, by_moving):
        try:
            text = way()
        except OSError:
            continue
        raise RuntimeError(f"LEAK {way.__name__} {text[:60]}")
    raise RuntimeError("SAFE")
