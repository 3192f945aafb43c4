"""Epochs counted from 1

Does: It numbers the epochs from 1, so that every answer is one too high.
Think: The answer is an index into losses: the first epoch is epoch 0.
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
    return keep + 1
