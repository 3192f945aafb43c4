"""float64 parameters

Does: It turns the model into float64, so that it refuses float32 inputs.
Think: Stay with float32, torch's own type, unless there is a reason not to.
"""

from torch import nn


def build_model(hidden=8):
    model = nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid())
    return model.double()
