def early_stop(losses, patience, min_delta=0.0):
    best_loss = float("inf")
    best_epoch = 0
    bad = 0
    for i, loss in enumerate(losses):
        if best_loss - loss > min_delta:
            best_epoch = i
            bad = 0
        else:
            bad += 1
        if loss < best_loss:
            best_loss = loss
        if bad >= patience:
            break
    return best_epoch
