"""Runs a script by the name of a function.

Attack: The frames of a traceback bear names that are markup and lines that no file has.
Expect: no_point
Exercise: relu
Effect: markup
"""

def fail():
    raise ValueError("<plaintext>")


fail.__code__ = fail.__code__.replace(
    co_name="<img src=x onerror=alert(1)>", co_firstlineno=2**31 - 10
)


def relu(z):
    return fail()
