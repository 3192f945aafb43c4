"""Cuts the report short.

Attack: NUL, form feed, separators, backspaces, a byte-order mark, noncharacters.
Expect: no_point
Exercise: relu
Effect: markup
"""

TEXT = "fine\x00\x0c\x08\x08\x0b\x1c\x1e\x85\u2028\u2029\ufeff\ufffe\uffff\x7f end"


def relu(z):
    print(TEXT)
    raise ValueError(TEXT)
