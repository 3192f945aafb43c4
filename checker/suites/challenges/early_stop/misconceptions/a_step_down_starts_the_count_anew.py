"""A step down starts the count anew

Does: It sets the count back at every loss below the one before it, whether or not that is a new
    best.
Think: Patience waits for a new best: a step down after a bump is none, and the count goes on.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        elif losses[epoch] < losses[epoch - 1]:
            waited = 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
