"""One layer shared by all models

Does: It keeps one of its two layers from call to call and puts that very layer into each new
    model of the same size, so what one model learns there changes the others.
Think: A layer owns its parameters: make both layers anew inside the function, at each call.
"""

from torch import nn

outputs = {}


def build_model(hidden=8):
    if hidden not in outputs:
        outputs[hidden] = nn.Linear(hidden, 1)
    return nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), outputs[hidden], nn.Sigmoid())
