"""The loss, not its epoch

Does: It returns the best loss where the index of its epoch is asked for.
Think: One goes back to an epoch, whose weights were saved: remember where the best loss was,
    too.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return float(best)
