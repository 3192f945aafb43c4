def relu(z):
    if (z > 0).all():
        return z * 1.0
    else:
        return z * 0.0
