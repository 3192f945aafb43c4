"""No counter: the distance from the kept epoch is the count."""


def early_stop(losses, patience, min_delta=0.0):
    keep = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] + min_delta < losses[keep]:
            keep = epoch
        elif epoch - keep >= patience:
            break
    return keep
