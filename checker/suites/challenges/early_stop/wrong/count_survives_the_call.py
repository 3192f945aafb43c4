_wait = 0


def early_stop(losses, patience, min_delta=0.0):
    global _wait
    best = losses[0]
    best_epoch = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            best = losses[epoch]
            best_epoch = epoch
            _wait = 0
        else:
            _wait += 1
            if _wait >= patience:
                break
    return best_epoch
