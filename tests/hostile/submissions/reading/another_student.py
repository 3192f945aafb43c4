"""Copies from another student.

Attack: Lists and reads the folder of somebody else's submission.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os


def relu(z):
    found = ""
    for folder in ("@OTHER@", os.path.dirname("@OTHER@"), "@OTHER@/exercises/chapter1"):
        try:
            found += " ".join(os.listdir(folder))
        except OSError:
            continue
    for name in ("exercises/chapter1/relu.py", "quiz.json"):
        try:
            with open(os.path.join("@OTHER@", name)) as file:
                found += file.read(60)
        except OSError:
            continue
    if found:
        raise RuntimeError("LEAK " + found[:60])
    raise RuntimeError("SAFE")
