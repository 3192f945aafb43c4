"""One factor only

Does: It returns 1 - a and leaves out the factor a.
Think: The curve is flat at both ends: a takes care of the one at 0, 1 - a of the one at 1.
"""


def dsigmoid(a):
    return 1 - a
