"""The count is never reset

Does: It adds up all epochs without an improvement over the whole run, since nothing sets the
    count back to 0.
Think: Patience is about epochs in a row: each improvement starts the count anew.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best = epoch, losses[epoch]
        else:
            waited += 1
            if waited >= patience:
                break
    return keep
