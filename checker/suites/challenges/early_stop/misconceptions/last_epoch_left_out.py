"""The last epoch is left out

Does: It never looks at the last epoch of the curve.
Think: range(1, n) ends at n - 1 already, which is the last index.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses) - 1):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
