"""Plays sounds: devices, speed with the pitch kept."""
