class EarlyStopper:
    def __init__(self, patience, min_delta):
        self.patience = patience
        self.min_delta = min_delta
        self.reference = None
        self.lowest = None
        self.epoch = 0
        self.counter = 0

    def update(self, i, loss):
        if self.lowest is None or loss < self.lowest:
            self.lowest = loss
            self.epoch = i
        if self.reference is None or loss < self.reference - self.min_delta:
            self.reference = loss
            self.counter = 0
        else:
            self.counter += 1
        return self.counter >= self.patience


def early_stop(losses, patience, min_delta=0.0):
    stopper = EarlyStopper(patience, min_delta)
    for i, loss in enumerate(losses):
        if stopper.update(i, loss):
            break
    return stopper.epoch
