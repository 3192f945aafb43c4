import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, act, hidden=8):
        super().__init__()
        self.hidden = nn.Linear(2, hidden)
        self.act = act
        self.out = nn.Linear(hidden, 1)

    def forward(self, x):
        return torch.sigmoid(self.out(self.act(self.hidden(x))))


def train(model, X, y, epochs):
    opt = torch.optim.Adam(model.parameters(), lr=0.05)
    criterion = nn.BCELoss()
    history = []
    for epoch in range(1, epochs):
        y_pred = model(X)
        loss = criterion(y_pred, y)
        history.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return history


def compare_activations(X, y, epochs, seed):
    torch.manual_seed(seed)
    net_relu = Net(nn.ReLU())
    relu_losses = train(net_relu, X, y, epochs)
    torch.manual_seed(seed)
    net_tanh = Net(nn.Tanh())
    tanh_losses = train(net_tanh, X, y, epochs)
    if relu_losses[-1] < tanh_losses[-1]:
        winner = "relu"
    else:
        winner = "tanh"
    return {"relu": relu_losses, "tanh": tanh_losses, "faster": winner}
