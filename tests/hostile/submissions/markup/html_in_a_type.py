"""Runs a script by the name of its exception.

Attack: The type's name, a warning's category and an object's text are markup.
Expect: no_point
Exercise: relu
Effect: markup
"""

import warnings

NAME = "<script>alert(1)</script>[red]\x1b[31m"
KIND = type(NAME, (Exception,), {})


def relu(z):
    warnings.warn(NAME, type(NAME, (UserWarning,), {}), stacklevel=1)
    raise KIND(NAME)
