"""The official rules of each challenge: read, check, evaluate, write the official result."""
