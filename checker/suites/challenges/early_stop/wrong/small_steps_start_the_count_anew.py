class EarlyStopping:
    def __init__(self, patience, min_delta):
        self.patience, self.min_delta = patience, min_delta
        self.best = None
        self.best_epoch = 0
        self.counter = 0

    def step(self, epoch, loss):
        if self.best is None:
            self.best = loss
        elif loss < self.best - self.min_delta:
            self.best = loss
            self.best_epoch = epoch
            self.counter = 0
        elif loss >= self.best:
            self.counter += 1
        else:
            self.counter = 0
        return self.counter >= self.patience


def early_stop(losses, patience, min_delta=0.0):
    stopper = EarlyStopping(patience, min_delta)
    for i, loss in enumerate(losses):
        if stopper.step(i, loss):
            break
    return stopper.best_epoch
