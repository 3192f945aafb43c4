"""Hides markup in a group of exceptions.

Attack: Notes, causes and members of a group are markup, and there are thousands of them.
Expect: no_point
Exercise: relu
Effect: markup
"""

TEXT = "</script><svg onload=alert(1)>\u202e\x1b]8;;http://x\x07"


def relu(z):
    error = ExceptionGroup(TEXT, [ValueError(TEXT) for _ in range(2_000)])
    for _ in range(2_000):
        error.add_note(TEXT)
    raise error from KeyError(TEXT)
