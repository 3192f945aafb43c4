def early_stop(losses, patience, min_delta=0.0):
    best = float("inf")
    best_epoch = 0
    waited = 0
    for epoch, loss in enumerate(losses):
        if best - loss > min_delta:
            best = loss
            best_epoch = epoch
            waited = 0
        else:
            waited += 1
            if waited == patience:
                continue
    return best_epoch
