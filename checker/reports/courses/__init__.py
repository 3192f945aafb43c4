"""What the places where courses already are need, to run questcheck there."""
