"""A tie counts as better

Does: It takes a loss equal to the best for an improvement, which keeps the later epoch and
    resets the count.
Think: Improvement means strictly lower: on a plateau the earlier epoch is as good, and the
    plateau must be able to end the run.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] <= best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
