"""Writes the other exercises anew.

Attack: Its own folder of exercises: a neighbour's file, a package, a module named like NumPy.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import os

FOLDER = os.path.dirname(os.path.abspath(__file__))
WRONG = "def sigmoid(z):\n    return 'planted'\n"
for place in ("sigmoid.py", "__init__.py", "../numpy.py", "../sitecustomize.py", "../conftest.py",
              "../../pytest.ini", "../../conftest.py"):
    try:
        with open(os.path.join(FOLDER, place), "w") as file:
            file.write(WRONG)
    except OSError:
        pass


def relu(z):
    return z
