"""Starts from an infinite best, as frameworks do, so that epoch 0 always improves."""


def early_stop(losses, patience, min_delta=0.0):
    best = float("inf")
    best_epoch = 0
    counter = 0
    for i, loss in enumerate(losses):
        if best - loss > min_delta:
            best, best_epoch, counter = loss, i, 0
            continue
        counter += 1
        if counter >= patience:
            return best_epoch
    return best_epoch
