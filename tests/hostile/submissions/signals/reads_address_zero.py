"""Reads address zero.

Attack: A segmentation fault, in the hope that a crash of the worker is the checker's own.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes


def relu(z):
    return ctypes.string_at(0)
