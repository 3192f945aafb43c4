"""The first bias is lost

Does: It returns b2 alone as the bias.
Think: At x = 0 the hidden layer still says b1, and the second layer passes it on as b1 @ W2.
"""


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b2
