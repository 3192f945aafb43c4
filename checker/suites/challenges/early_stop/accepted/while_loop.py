"""A while loop that ends when the patience is used up."""


def early_stop(losses, patience, min_delta=0.0):
    best_epoch = 0
    bad_epochs = 0
    epoch = 1
    while epoch < len(losses) and bad_epochs < patience:
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
            bad_epochs = 0
        else:
            bad_epochs += 1
        epoch += 1
    return best_epoch
