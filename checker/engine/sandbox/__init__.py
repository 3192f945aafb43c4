"""What holds code that must be assumed hostile: Linux's own means, one module each."""
