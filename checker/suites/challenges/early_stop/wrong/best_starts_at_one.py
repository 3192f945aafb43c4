def early_stop(losses, patience, min_delta=0.0):
    best = 1.0
    keep = 0
    wait = 0
    for epoch in range(len(losses)):
        if losses[epoch] < best - min_delta:
            best = losses[epoch]
            keep = epoch
            wait = 0
        else:
            wait += 1
            if wait >= patience:
                break
    return keep
