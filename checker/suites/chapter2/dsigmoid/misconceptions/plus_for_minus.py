"""Plus where a minus is due

Does: It computes a * (1 + a).
Think: Where the activation nears 1 the curve gets flat, so the slope must fall to 0 there.
"""


def dsigmoid(a):
    return a * (1 + a)
