"""Any change counts

Does: It counts a rise for an improvement as well, since it asks how far a loss is from the best, up
    or down.
Think: Only a fall improves: loss < best - min_delta, without an abs.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if abs(losses[epoch] - best) > min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
