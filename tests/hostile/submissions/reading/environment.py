"""Reads the instructor's environment.

Attack: Tokens stand in variables: os.environ, and the one that libc keeps.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes
import os

NAME = "HOSTILE" + "_CANARY"  # set by the harness for the program that grades


def relu(z):
    getenv = ctypes.CDLL(None).getenv
    getenv.restype = ctypes.c_char_p
    found = os.environ.get(NAME) or getenv(NAME.encode())
    private = [name for name in os.environ if "TOKEN" in name or "PYTEST" in name or "SSH" in name]
    if found or private:
        raise RuntimeError("LEAK " + repr(found or private)[:60])
    raise RuntimeError("SAFE")
