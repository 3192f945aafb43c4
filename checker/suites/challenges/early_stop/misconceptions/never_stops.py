"""The stop is missing

Does: It follows the rule for an improvement through the whole curve, however many epochs go by
    without one.
Think: Count the epochs since the last improvement; when the count reaches the patience, the run
    is over.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best = 0, losses[0]
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best = epoch, losses[epoch]
    return keep
