"""Novice challenge: ReLU against Tanh, a fair race.

Which activation learns XOR faster? Two runs answer that only if nothing else differs:
same starting weights, same data, same optimizer, same loss. Then the two loss curves may
be laid side by side.

The model is chapter 3's, 2 -> 8 -> 1 with a sigmoid at the output; the hidden activation
is `nn.ReLU()` in one run and `nn.Tanh()` in the other.

Arguments
    X        float32 tensor (N, 2)
    y        float32 tensor (N, 1), 0 or 1
    epochs   int, the updates of each run
    seed     int, decides the starting weights
Returns
    a dict {"relu": losses, "tanh": losses, "faster": name}
        losses   `epochs` plain numbers, losses[e] before update e, as in train_model
        name     "relu" or "tanh", the one that learned faster

Example
    >>> X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    >>> y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    >>> result = compare_activations(X, y, 120, 3)
    >>> sorted(result)
    ['faster', 'relu', 'tanh']
    >>> len(result["relu"]), len(result["tanh"])
    (120, 120)

Rules
    - Call `torch.manual_seed(seed)` right before you build *each* of the two models, and
      create the hidden layer before the output layer. Only then do both start alike: the
      layers draw their weights from one stream, in the order they are created.
    - Full batch, `torch.optim.Adam` with lr 0.05 (all else default), `nn.BCELoss`.
    - "Faster" may mean any reasonable thing: the first to fall below 0.1, the smaller area
      under the curve, the lower last loss. The check uses starts on which these agree, and
      asks for no particular loss.

Try several seeds before you believe any of them. On XOR at 120 epochs the start decides
who wins: some seeds favour ReLU, others Tanh. One race shows one race.

Check yourself with:  questcheck swap_activation
"""

import torch
from torch import nn

# Your own earlier work is at hand, if you like:
# from chapter3.train_model import train_model


def compare_activations(X, y, epochs, seed):
    """Train with ReLU and with Tanh from one start; return both curves and the faster."""
    raise NotImplementedError("compare_activations: seed, build, train; twice; compare")
