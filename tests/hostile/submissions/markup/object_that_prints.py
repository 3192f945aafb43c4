"""Returns an object that prints as markup.

Attack: What cannot cross is shown by its type and its text: both are markup here.
Expect: no_point
Exercise: relu
Effect: markup
"""

NAME = "=HYPERLINK(1)<b>[red]\x1b[31m"


def relu(z):
    return type(NAME, (), {"__repr__": lambda self: NAME})()
