"""The matrices in the wrong order

Does: It computes W2 @ W1, which only fits if there are as many inputs as outputs.
Think: x meets W1 first: (x @ W1) @ W2 is x @ (W1 @ W2).
"""


def collapse(W1, b1, W2, b2):
    return W2 @ W1, b1 @ W2 + b2
