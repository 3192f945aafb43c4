"""The last epoch, if it never stops

Does: It returns the last epoch of a curve that ends before the patience does.
Think: What is kept is the best epoch, whether the run is stopped or ends by itself.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                return keep
    return len(losses) - 1
