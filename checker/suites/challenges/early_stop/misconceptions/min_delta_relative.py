"""min_delta as a share

Does: It takes min_delta for a share of the best loss, so that the fall it asks for grows and
    shrinks with the loss.
Think: min_delta is in the loss's own units: below best - min_delta is an improvement.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best * (1 - min_delta):
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
