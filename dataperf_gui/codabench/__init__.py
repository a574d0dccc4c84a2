"""Bundles that put a challenge on the public platform Codabench."""
