"""Test models and metrics: labels in, score out."""
