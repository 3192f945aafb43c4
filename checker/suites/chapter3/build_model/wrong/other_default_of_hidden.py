import torch
from torch import nn


def build_model(hidden=4):
    layers = [nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid()]
    return nn.Sequential(*layers)
