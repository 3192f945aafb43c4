"""The loop ends one input early

Does: It runs to len(x) - 1, which range already excludes, so that the last input is missed.
Think: range(n) counts 0 to n - 1 by itself: all n inputs are range(len(x)).
"""


def neuron(x, w, b):
    total = b
    for i in range(len(x) - 1):
        total = total + x[i] * w[i]
    return total
