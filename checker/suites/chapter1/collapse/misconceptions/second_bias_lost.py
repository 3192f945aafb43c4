"""The second bias is lost

Does: It returns b1 @ W2 and forgets b2.
Think: The second layer adds its own bias at the end: b = b1 @ W2 + b2.
"""


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2
