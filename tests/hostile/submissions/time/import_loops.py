"""Loops while it is imported.

Attack: An endless loop before the function even exists.
Expect: no_point
Exercise: relu
Effect: time:60
"""

while True:
    pass
