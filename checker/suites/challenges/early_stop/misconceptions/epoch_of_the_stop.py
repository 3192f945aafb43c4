"""The epoch of the stop, if it stops

Does: It returns the epoch at which the patience is used up, and the best one only where that
never happens.
Think: What is kept is the best epoch, however the run ends: stop, and return it.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                return epoch
    return keep
