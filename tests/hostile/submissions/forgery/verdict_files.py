"""Writes the verdict into files.

Attack: Results, grades and a progress file, wherever they might be looked for.
Expect: no_point
Exercise: relu
Effect: file:{canary}/results.jsonl
"""

import os

ROW = '{"schema": "questcheck.grade/1", "student": "me", "points": 90, "max_points": 90}\n'
NAMES = ("results.jsonl", "grades.csv", "gradebook.db", "junit.xml", ".questcheck/progress.db")


def relu(z):
    for folder in (".", "@CANARY@", os.path.dirname(os.path.dirname(__file__)), ".."):
        for name in NAMES:
            try:
                with open(os.path.join(folder, name), "w") as file:
                    file.write(ROW)
            except OSError:
                continue
    return z
