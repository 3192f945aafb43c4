"""The model is not returned

Does: It builds the model and forgets to return it, so the caller gets None.
Think: A function without a return statement returns None: end it with `return model`.
"""

from torch import nn


def build_model(hidden=8):
    model = nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid())
