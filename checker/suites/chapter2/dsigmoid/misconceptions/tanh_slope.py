"""The slope of tanh

Does: It computes 1 - a**2, which is the derivative of tanh.
Think: Each activation has a slope of its own: tanh's is 1 - a * a, sigmoid's is a * (1 - a).
"""


def dsigmoid(a):
    return 1 - a**2
