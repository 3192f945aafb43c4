"""The bias is mixed into the weights

Does: It returns (W1 + b1) @ W2 for the weights, which adds the bias once for every input.
Think: Multiply the bracket out: what has an x is W1 @ W2, what has none belongs to b.
"""


def collapse(W1, b1, W2, b2):
    return (W1 + b1) @ W2, b1 @ W2 + b2
