def early_stop(losses, patience, min_delta=0.0):
    best_epoch = 0
    bad = 0
    previous = losses[0]
    for epoch, loss in enumerate(losses):
        if epoch == 0:
            continue
        if loss < losses[best_epoch] - min_delta:
            best_epoch = epoch
            bad = 0
        elif loss < previous:
            bad = 0
        else:
            bad = bad + 1
        if bad >= patience:
            return best_epoch
        previous = loss
    return best_epoch
