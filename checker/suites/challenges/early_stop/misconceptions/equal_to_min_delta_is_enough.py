"""Exactly min_delta is enough

Does: It counts a fall of exactly min_delta as an improvement, where only a larger one is; a tie
    is refused.
Think: The comparison is strict: loss < best - min_delta.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best and losses[epoch] <= best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
