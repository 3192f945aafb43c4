"""Has a closed file quoted in its traceback.

Attack: Code that says it stands in a secret file raises; whoever quotes the line reads that file.
Expect: no_point
Exercise: relu
Effect: leak:CANARY-SECRET
"""

import os

UP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILE = UP + "/" + "../" * 40 + "@CANARY@/secret.txt".lstrip("/")
CODE = compile("raise ValueError('look at the line')", FILE, "exec")


def relu(z):
    exec(CODE)
