"""Another activation for ReLU

Does: It uses another activation in the hidden layer than ReLU: ELU, GELU, SiLU or softplus.
Think: They are good activations, made after ReLU; this exercise asks for nn.ReLU, as in chapter 1.
"""

from torch import nn

ACTIVATIONS = [nn.ELU(), nn.GELU(), nn.SiLU(), nn.Softplus()]
CHOSEN = [ACTIVATIONS[0]]


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), CHOSEN[0], nn.Linear(hidden, 1), nn.Sigmoid())


def explains(returned, hidden, agrees):
    """By any one of them; its parameters are as many as a right one's."""
    if isinstance(returned[1], (list, int)):
        return agrees()
    for CHOSEN[0] in ACTIVATIONS:
        if agrees():
            return True
    return False
