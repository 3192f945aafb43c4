"""A Sequential with names, He's start for the ReLU layer, and print-outs on the way."""

from collections import OrderedDict

import torch
from torch import nn


def build_model(hidden=8):
    torch.manual_seed(42)
    model = nn.Sequential(
        OrderedDict(
            [
                ("hidden", nn.Linear(in_features=2, out_features=hidden)),
                ("relu", nn.ReLU(inplace=True)),
                ("output", nn.Linear(in_features=hidden, out_features=1)),
                ("sigmoid", nn.Sigmoid()),
            ]
        )
    )
    nn.init.kaiming_normal_(model.hidden.weight, nonlinearity="relu")
    nn.init.zeros_(model.hidden.bias)
    print(model)
    return model
