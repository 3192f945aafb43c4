"""Only what is above the best counts

Does: It counts the epochs whose loss is above the best, and lets a tie or a fall that is too small
    pass without counting.
Think: What is no improvement is counted, all of it: where the test fails there is nothing else to
    ask.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        elif losses[epoch] > best:
            waited += 1
            if waited == patience:
                break
    return keep
