import torch
import torch.nn as nn

class Model(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(2, n), nn.ReLU(), nn.Linear(n, 1), nn.Sigmoid())

    @torch.no_grad()
    def forward(self, x):
        return self.net(x)

def build_model(hidden=8):
    return Model(hidden)
