"""The epoch where it stops

Does: It returns the epoch at which the run stops, not the one whose weights are worth keeping.
Think: When the patience is used up, the best epoch lies behind you: remember it as you go, and
    return that.
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
    return len(losses) - 1
