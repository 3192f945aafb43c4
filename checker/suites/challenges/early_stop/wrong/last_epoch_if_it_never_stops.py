def early_stop(losses, patience, min_delta=0.0):
    best, count, epoch = losses[0], 0, 0
    while epoch < len(losses) - 1:
        epoch += 1
        if best - losses[epoch] > min_delta:
            best = losses[epoch]
            count = 0
        else:
            count += 1
        if count == patience:
            epoch -= patience
            break
    return epoch
