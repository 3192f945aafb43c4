"""Small steps start the count anew

Does: It sets the count back at a loss that is below the best by min_delta or less, though it
    rightly keeps the best and its epoch.
Think: An epoch that does not improve by more than min_delta is one without improvement: the count
    grows.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        elif losses[epoch] < best:
            waited = 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
