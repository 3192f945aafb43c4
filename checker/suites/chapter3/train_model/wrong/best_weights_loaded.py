import torch
import torch.nn as nn
import torch.optim as optim

def train_model(model, X, y, epochs=2000, lr=0.05):
    criterion = nn.BCELoss()
    opt = optim.Adam(model.parameters(), lr=lr)
    history = []
    best_loss, best_params = float("inf"), None
    for e in range(epochs):
        output = model(X)
        loss = criterion(output, y)
        if loss.item() < best_loss:
            best_loss = loss.item()
            best_params = [p.detach().clone() for p in model.parameters()]
        opt.zero_grad()
        loss.backward()
        opt.step()
        history.append(float(loss))
    with torch.no_grad():
        for p, b in zip(model.parameters(), best_params):
            p.copy_(b)
    return history
