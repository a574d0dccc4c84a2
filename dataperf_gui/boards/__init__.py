"""Submissions and boards: what was entered, what it scored, and how entries rank."""
