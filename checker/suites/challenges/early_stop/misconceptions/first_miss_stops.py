"""The first miss stops

Does: It stops at the first epoch without an improvement, however much patience it is given.
Think: patience is how many such epochs in a row may pass: count them.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            break
    return keep
