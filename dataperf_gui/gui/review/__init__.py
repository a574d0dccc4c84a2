"""The Review screen: one item, its label, and whether it is right."""
