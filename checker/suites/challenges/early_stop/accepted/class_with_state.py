"""The callback class of a training framework, driven over the curve."""


class Stopper:
    def __init__(self, patience, min_delta):
        self.patience = patience
        self.min_delta = min_delta
        self.best = None
        self.best_epoch = None
        self.wait = 0

    def stop(self, epoch, loss):
        if self.best is None or loss < self.best - self.min_delta:
            self.best = loss
            self.best_epoch = epoch
            self.wait = 0
            return False
        self.wait += 1
        return self.wait >= self.patience


def early_stop(losses, patience, min_delta=0.0):
    stopper = Stopper(patience, min_delta)
    for epoch, loss in enumerate(losses):
        if stopper.stop(epoch, loss):
            break
    return stopper.best_epoch
