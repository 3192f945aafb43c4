import math


def cross_entropy(probs, labels):
    loss = 0.0
    n = len(labels)
    for k in range(1, n):
        p = probs[k][labels[k]]
        loss += -math.log(p if p > 0 else 1e-10)
    return loss / n
