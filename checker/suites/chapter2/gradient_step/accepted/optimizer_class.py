"""An optimizer as an object, such as PyTorch has."""


class SGD:
    def __init__(self, params, lr):
        self.params = params
        self.lr = lr

    def step(self, grads):
        for name in list(self.params):
            self.params[name] = self.params[name] - self.lr * grads[name]
        return self.params


def gradient_step(params, grads, lr):
    return SGD(dict(params), lr).step(grads)
