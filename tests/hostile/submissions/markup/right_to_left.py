"""Writes the report from right to left.

Attack: Overrides, isolates and marks turn the rest of the line; combining marks pile up.
Expect: no_point
Exercise: relu
Effect: markup
"""

TEXT = "\u202egnorw\u202c \u2066\u2067\u200f\u061c passed \u200b\u200d" + "e" + "\u0301" * 300


def relu(z):
    raise ValueError(TEXT)
