"""The best starts at a fixed number

Does: It starts with a best loss of its own, 1 or 0, where the first epoch should set it, so that a
    run with larger losses never improves.
Think: Losses come in any size: let epoch 0 set the best, or start from infinity.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, 1.0, 0
    for epoch in range(len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
