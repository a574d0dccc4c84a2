"""Sounds on the screen: seen, heard, and compared with others."""
