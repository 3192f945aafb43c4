"""questcheck: checks a quest's exercises and keeps the verdict out of their reach."""
