"""The question for the answer

Does: It returns the booleans of z > 0, and not the values.
Think: z > 0 says where to keep something; multiply it by z, or hand both to np.where.
"""


def relu(z):
    return z > 0
