"""Poisons bytecode that is loaded later.

Attack: Writes into the caches beside the checker's and a library's files; takes back at once what
    it wrote. Beside its own files it may write: nobody loads bytecode from there.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np

import checker


def plants(folder):
    place = os.path.join(folder, "questcheck-hostile.pyc")
    try:
        os.makedirs(folder, exist_ok=True)
        with open(place, "xb") as file:
            file.write(b"\x00")
    except OSError:
        return False
    os.remove(place)
    return True


def relu(z):
    libraries = [os.path.dirname(module.__file__) for module in (np, os)]
    folders = [*libraries, *checker.__path__, os.path.dirname(libraries[0])]
    folders += [os.path.join(folder, "__pycache__") for folder in folders]
    if any([plants(folder) for folder in folders]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
