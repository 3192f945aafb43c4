"""Early stopping, the reference: follow the best, and stop waiting in time."""


def early_stop(losses, patience, min_delta=0.0):
    """Return the index of the epoch to keep."""
    keep, best, waited = 0, losses[0], 0
    for epoch, loss in enumerate(losses[1:], start=1):
        if loss < best - min_delta:
            keep, best, waited = epoch, loss, 0
        else:
            waited += 1
            if waited == patience:
                break
    return keep
