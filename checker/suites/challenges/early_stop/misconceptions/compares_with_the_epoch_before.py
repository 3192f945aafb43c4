"""Compared with the epoch before

Does: It compares each loss with that of the epoch before it, so that every step down after a
    bump looks like progress.
Think: Compare with the best loss so far: a curve on its way back to where it was has won nothing
    yet.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[epoch - 1] - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
