"""The first screen: what can be worked on."""
