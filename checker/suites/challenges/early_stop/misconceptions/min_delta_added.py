"""min_delta with the wrong sign

Does: It adds min_delta to the best where it should subtract it, so that even a slightly higher
    loss counts as an improvement.
Think: min_delta makes the test harder to pass: the loss must fall below the best by more than
    that.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best + min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
