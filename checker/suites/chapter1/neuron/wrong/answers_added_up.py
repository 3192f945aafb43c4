class Neuron:
    def __init__(self):
        self.z = 0

    def __call__(self, x, w, b):
        self.z += b
        for xi, wi in zip(x, w):
            self.z += xi * wi
        return self.z


neuron = Neuron()
