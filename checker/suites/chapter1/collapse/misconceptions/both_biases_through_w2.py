"""Both biases go through W2

Does: It computes (b1 + b2) @ W2, although b2 is added after W2.
Think: Only what is inside the bracket is multiplied: (x @ W1 + b1) @ W2 + b2.
"""


def collapse(W1, b1, W2, b2):
    return W1 @ W2, (b1 + b2) @ W2
