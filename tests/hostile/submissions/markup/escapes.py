"""Writes over what the report says.

Attack: ANSI escapes move the cursor, clear the line, set the title, make a link, and ring.
Expect: no_point
Exercise: relu
Effect: markup
"""

TEXT = "\x1b[2K\x1b[1A\r\x1b[32m\u2713 passed\x1b[0m\x1b]0;title\x07\x9b1m"
TEXT += "\x1b]8;;http://x.invalid\x07link"


def relu(z):
    print(TEXT)
    raise ValueError(TEXT)
