"""Curves of test score against items inspected: people and algorithms on one picture."""
