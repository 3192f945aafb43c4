"""A matrix that holds one number

Does: It returns the right number in an array of shape (1, 1), as a row times a column gives it.
Think: A scalar has shape (): x and w need no reshape, np.dot of two vectors is a plain number.
"""


def neuron(x, w, b):
    return x.reshape(1, -1) @ w.reshape(-1, 1) + b
