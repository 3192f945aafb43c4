"""Small steps move the best

Does: It lowers the best at every fall, even at one that is too small to count, so that a slow
    descent never adds up to an improvement.
Think: The best moves only together with the kept epoch: it is the mark that later losses are
    measured from.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, waited = epoch, 0
        else:
            waited += 1
            if waited == patience:
                break
        best = min(best, losses[epoch])
    return keep
