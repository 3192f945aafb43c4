import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, n_hidden):
        super().__init__()
        self.hidden = nn.Linear(2, n_hidden)
        self.out = nn.Linear(n_hidden, 1)

    def forward(self, x):
        h = F.relu(self.hidden(x))
        h = F.dropout(h, p=0.2, training=self.training)
        return F.sigmoid(self.out(h))


def build_model(hidden=8):
    model = Net(hidden)
    return model
