"""math.exp, lists and list comprehensions; returns lists."""

import math


def softmax(z):
    rows = z.tolist()
    if not isinstance(rows[0], list):
        return _shares(rows)
    return [_shares(row) for row in rows]


def _shares(scores):
    top = max(scores)
    exps = [math.exp(score - top) for score in scores]
    total = sum(exps)
    return [e / total for e in exps]
