

def early_stop(losses, patience, min_delta=0.0):
    best, kept, wait = losses[0], 0, 0
    for t in range(1, len(losses)):
        if losses[t] < best * (1 - min_delta):
            best, kept, wait = losses[t], t, 0
        else:
            wait += 1
            if wait >= patience:
                return kept
    return kept
