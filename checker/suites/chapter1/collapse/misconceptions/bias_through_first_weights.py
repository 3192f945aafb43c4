"""The bias goes through W1

Does: It multiplies the first bias by W1, which it never meets.
Think: b1 is added after W1 and before W2, so W2 alone is what it passes through.
"""


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W1 + b2
