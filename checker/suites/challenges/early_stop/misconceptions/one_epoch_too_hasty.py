"""One epoch too hasty

Does: It begins to count at 1, so that the patience is used up one epoch too early.
Think: The count says how many epochs have passed without an improvement: none at the start, and
    none right after one.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 1
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 1
        else:
            waited += 1
            if waited >= patience:
                break
    return keep
