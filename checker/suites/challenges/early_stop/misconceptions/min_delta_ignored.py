"""min_delta is ignored

Does: It takes any fall for an improvement and never looks at min_delta.
Think: A loss counts as better only below best - min_delta: that is what tells progress from
    noise.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
