"""Leaves a folder that cannot be cleaned.

Attack: Files in folders without any permission, so that removing the scratch folder fails.
Expect: no_point
Exercise: relu
Effect: scratch
"""

import os

try:
    os.makedirs("locked/inner")
    with open("locked/inner/file", "w") as file:
        file.write("stays")
    os.chmod("locked/inner", 0)
    os.chmod("locked", 0)
    os.chmod(".", 0)
except OSError:
    pass


def relu(z):
    return z
