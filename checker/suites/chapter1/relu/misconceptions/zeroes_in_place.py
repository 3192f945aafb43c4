"""The caller's array is overwritten

Does: It sets the negative entries of z itself to 0, so that the caller's array is changed.
Think: z belongs to the caller, who may need it again: work on a copy, or use np.maximum.
"""


def relu(z):
    z[z < 0] = 0
    return z
