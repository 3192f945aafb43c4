"""The count does not start at 0

Does: It does not begin with a count of 0, so that the patience is used up too early: it counts on
    from where the last call ended, or starts at 1.
Think: At the start of every curve no epoch has passed without an improvement: let the count begin
    with 0, inside the function.
"""

waited = 0


def early_stop(losses, patience, min_delta=0.0):
    global waited
    keep, best = 0, losses[0]
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited >= patience:
                break
    return keep
