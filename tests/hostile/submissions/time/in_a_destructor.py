"""Computes while its answer is thrown away.

Attack: The value's destructor never returns, and runs once the reply is made.
Expect: no_point
Exercise: relu
Effect: time:60
"""

class Sticky(list):
    def __del__(self):
        while True:
            pass


def relu(z):
    return Sticky([1.0])
