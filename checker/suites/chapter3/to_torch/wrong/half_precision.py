import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 4, dtype=torch.float16)
        self.fc2 = nn.Linear(4, 1, dtype=torch.float16)

    def forward(self, x):
        return torch.sigmoid(self.fc2(torch.sigmoid(self.fc1(x))))


def to_torch(W1, b1, W2, b2):
    net = Net()
    state = {"fc1.weight": W1.T, "fc1.bias": b1[0], "fc2.weight": W2.T, "fc2.bias": b2[0]}
    net.load_state_dict({k: torch.tensor(v, dtype=torch.float16) for k, v in state.items()})
    return net
