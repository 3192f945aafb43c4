import torch
import torch.nn as nn
# import matplotlib.pyplot as plt


class XorNet(nn.Module):
    def __init__(self, activation):
        super().__init__()
        self.out = nn.Linear(8, 1)
        self.hidden = nn.Linear(2, 8)
        self.activation = activation

    def forward(self, x):
        h = self.activation(self.hidden(x))
        return torch.sigmoid(self.out(h))


def train(net, X, y, epochs):
    criterion = nn.BCELoss()
    opt = torch.optim.Adam(net.parameters(), lr=0.05)
    losses = []
    for epoch in range(epochs):
        loss = criterion(net(X), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
        losses.append(loss.item())
    return losses


def compare_activations(X, y, epochs, seed):
    torch.manual_seed(seed)
    relu_losses = train(XorNet(torch.relu), X, y, epochs)
    torch.manual_seed(seed)
    tanh_losses = train(XorNet(torch.tanh), X, y, epochs)
    # plt.plot(relu_losses); plt.plot(tanh_losses); plt.show()
    winner = "relu" if relu_losses[-1] < tanh_losses[-1] else "tanh"
    return {"relu": relu_losses, "tanh": tanh_losses, "faster": winner}
