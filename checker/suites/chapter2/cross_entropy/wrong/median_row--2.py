import numpy as np
def cross_entropy(probs, labels):
    costs = []
    for row, c in zip(probs, labels):
        costs.append(-np.log(max(row[c], 1e-10)))
    costs.sort()
    n = len(costs)
    if n % 2 == 1:
        return costs[n // 2]
    return (costs[n // 2 - 1] + costs[n // 2]) / 2
