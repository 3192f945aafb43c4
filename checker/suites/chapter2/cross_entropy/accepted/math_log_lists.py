"""Without NumPy: lists and math.log, a fixed price where log has no answer."""

import math


def cross_entropy(probs, labels):
    total = 0.0
    for row, label in zip(probs.tolist(), labels.tolist()):
        total += -math.log(row[label]) if row[label] > 0 else 100.0
    return total / len(labels)
