"""The best never moves

Does: It compares every loss with that of the first epoch, since an improvement does not become the
    new best.
Think: An improvement changes three things: the epoch to keep, the best loss, and the count.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, waited = epoch, 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
