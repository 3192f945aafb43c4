"""math.log of 0

Does: It uses math.log, which raises where the true class has probability 0.
Think: Put a tiny floor under p, max(p, 1e-12), before the logarithm is taken.
"""

import math


def cross_entropy(probs, labels):
    return sum(-math.log(row[label]) for row, label in zip(probs, labels)) / len(labels)
