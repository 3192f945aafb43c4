"""Another activation for ReLU

Does: It uses another activation in the hidden layer than ReLU: ELU, GELU, SiLU or softplus.
Think: They are good activations, made after ReLU; this exercise asks for nn.ReLU, as in chapter 1.
"""

from functools import partial

from torch import nn


def build_model(hidden=8, activation=nn.ELU):
    return nn.Sequential(nn.Linear(2, hidden), activation(), nn.Linear(hidden, 1), nn.Sigmoid())


def explains(returned, hidden, agrees):
    """By any one of them; its parameters are as many as a right one's."""
    if isinstance(returned[1], (list, int)):
        return agrees()
    return any(
        agrees(partial(build_model, activation=activation))
        for activation in (nn.ELU, nn.GELU, nn.SiLU, nn.Softplus)
    )
