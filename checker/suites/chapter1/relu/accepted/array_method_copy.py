"""A copy by the array's own method: works for arrays of shape (), not for plain numbers."""


def relu(z):
    a = z.copy()
    a[a <= 0.0] = 0.0
    return a
