"""Only the weights

Does: It returns W alone and leaves the bias out.
Think: The two layers answer something at x = 0, too; that is b, the second part of the pair.
"""


def collapse(W1, b1, W2, b2):
    return W1 @ W2
