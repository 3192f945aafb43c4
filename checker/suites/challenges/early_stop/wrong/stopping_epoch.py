def early_stop(losses, patience, min_delta=0.0):
    best = losses[0]
    counter = 0
    epoch = 0
    while epoch < len(losses) - 1 and counter < patience:
        epoch += 1
        if losses[epoch] < best - min_delta:
            best = losses[epoch]
            counter = 0
        else:
            counter += 1
    return epoch
