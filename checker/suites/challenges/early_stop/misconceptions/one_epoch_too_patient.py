"""One epoch too patient

Does: It stops when the count exceeds the patience, so that it waits for one epoch too many.
Think: With patience 2 the second epoch in a row without an improvement ends the run: stop as the
    count reaches the patience.
"""

def early_stop(losses, patience, min_delta=0.0):
    keep, best, waited = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            keep, best, waited = epoch, losses[epoch], 0
        else:
            waited += 1
            if waited > patience:
                break
    return keep
