import torch
import torch.nn as nn
import torch.optim as optim

def train_model(model, X, y, epochs=2000, lr=0.05):
    criterion = nn.BCELoss()
    opt = optim.SGD(model.parameters(), lr, 0.9)
    history = []
    for e in range(epochs):
        output = model(X)
        loss = criterion(output, y)
        opt.zero_grad()
        loss.backward()
        opt.step()
        history.append(float(loss))
    return history
