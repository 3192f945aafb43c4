"""The training loop: the same step, again and again, and a record of the loss.

`train_step` does the work of one epoch. Here you choose what drives it, call it once an
epoch on the whole data set (full batch), and keep the losses: the curve that tells you
whether a network learns.

Arguments
    model    an nn.Module whose outputs lie between 0 and 1, such as build_model() returns
    X        float32 tensor (N, 2)
    y        float32 tensor (N, 1), the targets, 0 or 1
    epochs   int, how many updates
    lr       float, Adam's learning rate
Returns
    the losses, `epochs` plain numbers; losses[e] is the loss before update e

Example
    With all parameters 0 the answer is 0.5 and the loss ln 2 = 0.6931. Adam's first step
    moves each of the three parameters by lr = 0.05 towards the target, which makes the
    answer sigmoid(0.15), and the loss falls to 0.621.

    >>> model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    >>> for p in model.parameters():
    ...     _ = nn.init.zeros_(p)
    >>> losses = train_model(model, torch.ones(1, 2), torch.ones(1, 1), epochs=2)
    >>> [round(loss, 4) for loss in losses]
    [0.6931, 0.621]

Rules
    - Train the model you are given, in place. Build no new one.
    - `torch.optim.Adam` with its defaults but `lr`; `nn.BCELoss`.
    - One optimizer for the whole run: Adam remembers earlier gradients, and a new one
      each epoch would forget them.
    - Every epoch uses all of X and y at once, in the order given.

If your own run gets stuck
    On XOR with eight ReLU units, about 2 starts in 25 end with a loss above 0.1 through no
    fault of the code: too many of their units are silent for every input, and a silent unit
    has no gradient. Draw a new start and try again. The check is not a matter of luck: it
    compares your run with one from the very same initial weights.

Check yourself with:  questcheck train_model
"""

import torch
from torch import nn

# Your own earlier work is at hand, if you like:
# from chapter3.train_step import train_step


def train_model(model, X, y, epochs=2000, lr=0.05):
    """Train the model in place with Adam and BCELoss; return the loss before each update."""
    raise NotImplementedError("train_model: one Adam, one BCELoss, `epochs` training steps")
