"""The second bias is added once for every hidden neuron

Does: It adds b2 inside the sum over the hidden neurons, so that it counts h times.
Think: The second layer adds its bias once, when the sum is complete: b1 @ W2 + b2.
"""


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2 + len(b1) * b2
